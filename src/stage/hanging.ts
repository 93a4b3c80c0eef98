import type { Board } from "./board.ts";
import { type Crop, PICTURE, type Point } from "./crop.ts";
import { arrival, CUT_LENGTH } from "./cut.ts";
import { AT_REST, flickerAt, mistAt, motionAt, type Pose } from "./motion.ts";
import type { Printed } from "./prints.ts";
import type { Sheet } from "./sheets.ts";

/** How a picture is seen in one frame. */
export interface Sight {
  /** The canvas, in its own pixels, and what of the picture it shows. */
  readonly size: { readonly width: number; readonly height: number };
  readonly crop: Crop;
  /** How far the nearest layer has gone, in pixels of the picture. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Seconds that have gone by on stage. */
  readonly time: number;
  readonly lamps: number;
  readonly mist: number;
  /** Milliseconds since this picture began to come on. */
  readonly since: number;
}

/** A picture hung on the board. */
export interface Hanging {
  readonly printed: Printed;
  readonly see: (sight: Sight) => void;
  readonly takeDown: () => void;
}

/** More images than a picture has, so that each picture has its own range of depths. */
const DEPTHS = 16;

const poseOf = ({ role }: Sheet, printed: Printed, time: number): Pose => {
  if (role === "mist") return mistAt(time);
  if (role !== "living" || printed.picture.living === undefined) return AT_REST;
  return motionAt(printed.picture.living.motion, time);
};

/** Hangs a printed picture over what hangs already; `turn` is how many were hung before it. */
export const hang = ({ scene, through }: Board, printed: Printed, turn: number): Hanging => {
  const living: Point = printed.picture.living?.pivot ?? [PICTURE.width / 2, PICTURE.height / 2];
  const middle: Point = [PICTURE.width / 2, PICTURE.height / 2];
  const hung = printed.sheets.map(({ sheet, texture, corner, size }, index) => {
    const pivot = sheet.role === "living" ? living : middle;
    const image = through(scene.add.image(0, 0, texture), "press");
    image.setOrigin((pivot[0] - corner[0]) / size[0], (pivot[1] - corner[1]) / size[1]);
    image.setDepth(turn * DEPTHS + index);
    return { image, sheet, pivot };
  });
  return {
    printed,
    see: ({ size, crop, x, y, zoom, time, lamps, mist, since }) => {
      hung.forEach(({ image, sheet, pivot }, index) => {
        const pose = poseOf(sheet, printed, time);
        const come = since >= CUT_LENGTH ? undefined : arrival(sheet.role, index, since);
        const scale = crop.scale * (1 + (zoom - 1) * (0.45 + 0.55 * sheet.depth));
        const shine = sheet.role === "lights" ? lamps * flickerAt(time) : sheet.role === "mist" ? mist : 1;
        image.setPosition(
          size.width * (0.5 + (come?.x ?? 0)) + (pivot[0] - crop.centre[0] + pose.x - x * sheet.depth) * scale,
          size.height * (0.5 + (come?.y ?? 0)) + (pivot[1] - crop.centre[1] + pose.y - y * sheet.depth) * scale,
        );
        image.setScale(scale / printed.density);
        image.setRotation(pose.angle);
        image.setAlpha(pose.alpha * shine * (come?.alpha ?? 1));
      });
    },
    takeDown: () => {
      for (const { image } of hung) image.destroy();
    },
  };
};
