import { and, fuse, grow } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

/** What is seen of a woman in a doorway at the end of the corridor: a sleeve, a skirt, two shoes, cut by the jamb. */
export function halfSeenWoman(doorway: Shape): Mark[] {
  const sleeve = and(
    doorway,
    traced("630,334! 612,336 602,346 598,370 596,390 600,402 606,394 608,374 614,362! 614,374 640,374! 640,334!"),
  );
  const cloth = and(doorway, traced("614,372! 606,390 594,416! 612,420 640,419! 640,372!"));
  const shoes = and(
    doorway,
    fuse(rect(606, 416, 612, 436), rect(619, 416, 625, 436), rect(600, 433, 613, 439), rect(616, 433, 640, 439)),
  );
  return [
    fill(shoes, "navy"),
    fill(grow(fuse(sleeve, cloth), 1.5), "navy"),
    fill(and(doorway, sleeve), "red"),
    fill(cloth, "teal"),
    fill(and(cloth, fuse(nick(3, "616,380 608,400 604,418"), nick(3, "622,378 620,400 618,418"))), "navy"),
  ];
}
