import type { Era } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { lerp, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { fill, type Mark } from "../marks.ts";

/** Pipes stacked on the ground, their mouths toward the eye, running away to a vanishing point; pixels. */
export interface PipeStack {
  /** The middle of the lowest mouth on the left. */
  readonly at: Point;
  readonly radius: number;
  /** How many pipes lie in each course, from the lowest. */
  readonly courses: readonly number[];
  readonly vanishing: Point;
  /** How far they run, as a part of the way to the vanishing point. */
  readonly run: number;
}

/** A stack of pipes in print, lit from the upper right. */
export function pipeStack(era: Era, { at, radius, courses, vanishing, run }: PipeStack): Mark[] {
  const pipes = courses.flatMap((count, course) =>
    range(count, (i): { pipe: Shape; end: Point } => {
      const end: Point = [at[0] + (count - 1 - i + course / 2) * radius * 2.04, at[1] - course * radius * 1.78];
      const far: Point = [lerp(end[0], vanishing[0], run), lerp(end[1], vanishing[1], run)];
      return { pipe: limb(end, far, radius, radius * (1 - run)), end };
    }),
  );
  return pipes.flatMap(({ pipe, end: [x, y] }) => {
    const mouth = ellipse(x, y, radius - 2, radius - 2, 28);
    return [
      fill(grow(pipe, 2), era.key),
      fill(pipe, "indigo"),
      fill(rim(pipe, 3, 4), "teal"),
      fill(fuse(mouth), "teal"),
      fill(ellipse(x, y, radius * 0.72, radius * 0.72, 24), era.key),
      fill(rim(mouth, -4, 3), "yellow"),
    ];
  });
}
