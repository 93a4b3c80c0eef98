import type * as Phaser from "phaser";
import type { Board } from "./board.ts";
import { EDGE_HEIGHT, type Edge, paintEdge } from "./paint-edge.ts";
import { addTexture } from "./texture.ts";

/** The threads and the clock at the stage's lower edge, drawn over the press so that they stay clear in any light. */
export interface EdgeBand {
  /** Draws the edge; the size is the canvas's own, `ratio` its pixels for a CSS pixel. Nothing is sent where nothing changed. */
  readonly draw: (
    edge: Edge,
    size: { readonly width: number; readonly height: number; readonly ratio: number },
  ) => void;
}

/** Room under the threads, in CSS pixels, so that a rounded corner or a thumb does not cover them. */
const LIFT = 6;

/** Above every hanging: a night has far fewer changes of place than this has room for. */
const TOPMOST = 1e9;

export const openEdge = ({ scene, through }: Board): EdgeBand => {
  let image: Phaser.GameObjects.Image | undefined;
  let context: CanvasRenderingContext2D | undefined;
  let turn = 0;
  let drawn = "";

  const renew = (width: number, height: number): CanvasRenderingContext2D | undefined => {
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const old = image?.texture.key;
    image?.destroy();
    if (old !== undefined) scene.textures.remove(old);
    turn += 1;
    addTexture(scene.textures, `edge/${turn}`, canvas);
    image = through(scene.add.image(0, 0, `edge/${turn}`), "edge")
      .setOrigin(0, 1)
      .setDepth(TOPMOST);
    return canvas.getContext("2d") ?? undefined;
  };

  return {
    draw: (edge, { width, height, ratio }) => {
      const band = Math.max(1, Math.round(EDGE_HEIGHT * ratio));
      const asked = JSON.stringify([edge, width, height]);
      if (asked === drawn) return;
      drawn = asked;
      if (image === undefined || image.width !== width || image.height !== band) context = renew(width, band);
      if (image === undefined || context === undefined) return;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintEdge(context, width / ratio, edge);
      image.setPosition(0, height - Math.round(LIFT * ratio));
      image.texture.source[0]?.update();
    },
  };
};
