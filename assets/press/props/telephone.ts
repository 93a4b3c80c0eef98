import { fuse } from "../geometry/booleans.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";

export interface Telephone {
  readonly whole: Shape;
  readonly dial: Shape;
  /** The holes of the dial and the light on the handset. */
  readonly glints: Shape;
}

/** A desk telephone with a dial, handset down or lifted off; the origin is the middle of its foot, 100 units its width. */
export function telephone(at: Point, width: number, lifted = false): Telephone {
  const put = (shape: Shape): Shape => set(shape, at, width / 100);
  const body = traced("-50,-2! -46,-18 -30,-48 -26,-56! 26,-56! 30,-48 46,-18 50,-2! 40,2 -40,2");
  const cradle = fuse(traced("-28,-54! -26,-66 -20,-66 -18,-54!"), traced("28,-54! 26,-66 20,-66 18,-54!"));
  const handset = traced(
    "-58,-66! -56,-78 -40,-86 0,-90 40,-86 56,-78 58,-66! 50,-60 36,-62 32,-72 0,-76 -32,-72 -36,-62 -50,-60",
  );
  const holes = range(10, (i) => {
    const a = -2.2 + i * 0.5;
    return ellipse(13.5 * Math.cos(a), -28 + 10.5 * Math.sin(a), 2.5, 2.1, 8);
  });
  return {
    whole: put(fuse(body, cradle, ...(lifted ? [] : [handset]))),
    dial: put(ellipse(0, -28, 19, 15.5, 36)),
    glints: put(fuse(...holes, ellipse(0, -28, 5, 4), ...(lifted ? [] : [traced("-46,-78! 0,-86 46,-78 0,-83")]))),
  };
}
