import * as Phaser from "phaser";
import type { InkChange } from "./inks.ts";
import type { Habits } from "./press-habits.ts";
import { PRESS, PRESS_SHADER } from "./press-shader.ts";

/** What the press does in the next frame. Lengths in parts of the canvas, y from the bottom. */
export interface PressSetting {
  readonly change: InkChange;
  readonly habits: Habits;
  /** Canvas pixels across and down. */
  readonly size: readonly [number, number];
  /** Canvas pixels for one CSS pixel. */
  readonly unit: number;
  readonly eye: readonly [number, number];
  readonly off: readonly [number, number];
  readonly over: readonly [number, number];
  readonly apart: readonly [number, number];
  readonly dusk: number;
  readonly aperture: number;
  readonly grain: number;
  readonly overprint: number;
  readonly quarrel: number;
  readonly bare: number;
  readonly ink: number;
  readonly clean: number;
}

/** Carries the setting from the stage to the shader. */
export class PressController extends Phaser.Filters.Controller {
  setting: PressSetting;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, setting: PressSetting) {
    super(camera, PRESS);
    this.setting = setting;
  }
}

/** The shader's side of the press; the renderer makes the one that there is. */
export class PressNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(renderNodes: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(PRESS, renderNodes, undefined, PRESS_SHADER);
  }

  override setupUniforms(controller: PressController): void {
    const { setting } = controller;
    const { habits } = setting;
    const uniforms: Readonly<Record<string, number | readonly number[]>> = {
      uRed: setting.change.slice(0, 4),
      uGreen: setting.change.slice(4, 8),
      uBlue: setting.change.slice(8, 12),
      uPaper: habits.paper,
      uNight: habits.dark,
      uSecond: habits.second,
      uOther: habits.other,
      uGrey: habits.grey,
      uScreen: habits.screen,
      uSecondScreen: habits.secondScreen,
      uKeyed: habits.keyed ? 1 : 0,
      uBars: habits.bar.length,
      ...Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`uBar${at}`, habits.bar[at] ?? habits.paper])),
      uSize: setting.size,
      uEye: setting.eye,
      uOff: setting.off,
      uOver: setting.over,
      uApart: setting.apart,
      uUnit: setting.unit,
      uDusk: setting.dusk,
      uAperture: setting.aperture,
      uGrain: setting.grain,
      uOverprint: setting.overprint,
      uQuarrel: setting.quarrel,
      uBare: setting.bare,
      uInk: setting.ink,
      uClean: setting.clean,
    };
    for (const [name, value] of Object.entries(uniforms)) this.programManager.setUniform(name, value);
  }
}
