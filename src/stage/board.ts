import * as Phaser from "phaser";
import { PLATES } from "./inks.ts";
import { PressController, PressNode, type PressSetting } from "./press-filter.ts";
import { PRESS } from "./press-shader.ts";

/** Phaser as the stage uses it: one scene, a camera that ends in the press, and one that draws the edge over it. */
export interface Board {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly press: PressController;
  /** The name that WebGL gives its renderer, where it tells. */
  readonly renderer: string;
  /** Shows an image through the press, or over it. */
  readonly through: (image: Phaser.GameObjects.Image, camera: "press" | "edge") => Phaser.GameObjects.Image;
  /** The canvas at this many pixels; it fills its host whatever they are. */
  readonly resize: (width: number, height: number) => void;
  /** No more frames a second than this; 0 for as many as the screen shows. */
  readonly limit: (frames: number) => void;
}

/** The name of the renderer that draws for WebGL. */
const rendererName = (game: Phaser.Game): string => {
  const { renderer } = game;
  if (!("gl" in renderer)) return "";
  const { gl } = renderer;
  const unmasked = gl.getExtension("WEBGL_debug_renderer_info");
  return String(gl.getParameter(unmasked?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
};

/**
 * Opens the board in a host; `frame` is called before each frame with the milliseconds since the last one. Resolves when
 * it can draw. Rejects with what Phaser throws where WebGL is not there.
 */
export const openBoard = (
  host: HTMLElement,
  first: PressSetting,
  frame: (board: Board, elapsed: number) => void,
): Promise<Board> =>
  new Promise((resolve) => {
    let board: Board | undefined;
    let last: number | undefined;
    const create = (scene: Phaser.Scene) => {
      const { game } = scene;
      if ("renderNodes" in game.renderer) game.renderer.renderNodes.addNodeConstructor(PRESS, PressNode);
      const main = scene.cameras.main;
      const edge = scene.cameras.add();
      const press = new PressController(main, first);
      main.filters.external.add(press);
      game.canvas.setAttribute("aria-hidden", "true");
      const fill = () => {
        Object.assign(game.canvas.style, { display: "block", width: "100%", height: "100%", pointerEvents: "none" });
      };
      fill();
      board = {
        game,
        scene,
        press,
        renderer: rendererName(game),
        through: (image, camera) => {
          (camera === "press" ? edge : main).ignore(image);
          return image;
        },
        resize: (width, height) => {
          game.scale.resize(width, height);
          main.setSize(width, height);
          edge.setSize(width, height);
          fill();
        },
        limit: (frames) => {
          game.loop.setFPSLimit(frames);
        },
      };
      resolve(board);
    };
    new Phaser.Game({
      type: Phaser.WEBGL,
      parent: host,
      width: first.size[0],
      height: first.size[1],
      backgroundColor: PLATES["1968"].navy,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { smoothStep: false },
      // One texture at a time: a choice among many for every pixel is dear without a graphics card.
      render: { maxTextures: 1, antialias: true, antialiasGL: false, powerPreference: "low-power" },
      scene: {
        key: "stage",
        create(this: Phaser.Scene) {
          create(this);
        },
        // Phaser's own measure of a frame counts what is over of the last one twice where frames are limited.
        update(time: number) {
          const elapsed = Math.max(0, time - (last ?? time));
          last = time;
          if (board !== undefined) frame(board, elapsed);
        },
      },
    });
  });
