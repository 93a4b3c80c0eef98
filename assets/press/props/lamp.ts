import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { dots, fill, type Mark } from "../marks.ts";
import { glow } from "../tone.ts";

export interface TableLamp {
  readonly whole: Shape;
  readonly marks: readonly Mark[];
  /** Light round the shade. */
  readonly halo: readonly Mark[];
}

/** A table lamp with a cloth shade: the middle of its foot and its height in pixels; light reaches `reach` pixels. */
export function tableLamp(era: Era, at: Point, height: number, reach: number): TableLamp {
  const put = (shape: Shape): Shape => set(shape, at, height / 100);
  const shade = put(traced("-40,-50! -22,-98! 22,-98! 40,-50! 0,-46"));
  const foot = put(traced("-24,0! -22,-6 -6,-12 -5,-30 -9,-38 -4,-50! 4,-50! 9,-38 5,-30 6,-12 22,-6 24,0! 0,3"));
  const whole = fuse(shade, foot);
  const [x, y] = [at[0], at[1] - height * 0.72];
  return {
    whole,
    marks: [
      fill(grow(whole, 2.5), era.key),
      fill(shade, "yellow"),
      fill(put(traced("-20,-51! -11,-96! 11,-96! 20,-51! 0,-49")), "cream"),
    ],
    halo: [dots(era, ellipse(x, y, reach), "yellow", { pitch: 11, tone: glow(x, y, reach, 0.8) })],
  };
}
