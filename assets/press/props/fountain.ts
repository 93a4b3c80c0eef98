import { fuse } from "../geometry/booleans.ts";
import { map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";

/** Half of the fountain's outline from the middle to the right, 100 units its height. */
const HALF =
  "0,-84! 2,-84 3,-80 2,-76 5,-74! 13,-73 14,-70! 8,-66 4,-63 3,-56 5,-50 4,-47! 24,-46 26,-42! 16,-37 7,-34 5,-28 8,-20 7,-15! 14,-14 14,-10! 48,-9 50,-5! 46,-4 47,0! 62,1! 62,5! 0,6!";

/** A bronze fountain of two bowls with a winged figure on top: the middle of its foot and its height in pixels. */
export function fountain([x, y]: Point, height: number): Shape {
  const put = (shape: Shape, mirror: 1 | -1): Shape =>
    map(shape, ([px, py]) => [x + (mirror * px * height) / 100, y + (py * height) / 100]);
  const figure = fuse(
    traced("-2.4,-84! -2.6,-90 -1.6,-94 1.4,-94 2.4,-90 2.6,-84!"),
    ellipse(0, -96.4, 1.5, 1.8),
    traced("-1.6,-93 -6,-97 -9,-95 -7,-91 -3,-89"),
    traced("1.6,-93 6,-96 9.6,-100 10.4,-99 7,-93 3,-89"),
  );
  return fuse(put(traced(HALF), 1), put(traced(HALF), -1), put(figure, 1));
}
