import type { Strand } from "../comparison/threads.ts";
import type { Point } from "./crop.ts";
import type { EdgeInks } from "./press-habits.ts";
import { strandPaths } from "./strand-path.ts";

/** What stands at the stage's lower edge. */
export interface Edge {
  readonly inks: EdgeInks;
  readonly strands: readonly Strand[];
  /** How far the last strand has grown, 0 to 1. */
  readonly grown: number;
  /** The hour hand, in radians from twelve, and how far the hour may go on; absent where no hour is told. */
  readonly hand?: { readonly angle: number; readonly span: number };
}

/** Height of the edge in CSS pixels. */
export const EDGE_HEIGHT = 52;

/** Room for the clock at the right end, in CSS pixels. */
const CLOCK = { room: 52, radius: 13 } as const;

const line = (context: CanvasRenderingContext2D, points: readonly Point[], ink: string, width: number): void => {
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
};

const dot = (context: CanvasRenderingContext2D, [x, y]: Point, radius: number, ink: string): void => {
  context.fillStyle = ink;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
};

const paintClock = (
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  hand: { readonly angle: number; readonly span: number },
  inks: EdgeInks,
): void => {
  const { radius } = CLOCK;
  const at = (angle: number, length: number): Point => [x + Math.sin(angle) * length, y - Math.cos(angle) * length];
  dot(context, [x, y], radius + 3, inks.ground);
  if (hand.span > 0) {
    context.fillStyle = inks.span;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius - 1, hand.angle - Math.PI / 2, hand.angle + hand.span - Math.PI / 2);
    context.fill();
  }
  context.strokeStyle = inks.record;
  context.lineWidth = 1.4;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  for (let hour = 0; hour < 12; hour += 3) {
    const turn = (hour / 12) * 2 * Math.PI;
    line(context, [at(turn, radius - 3.4), at(turn, radius)], inks.record, 1.4);
  }
  line(context, [[x, y], at(hand.angle, radius - 4.5)], inks.hand, 2.4);
  dot(context, [x, y], 1.8, inks.hand);
};

/** Draws the edge anew on a context in CSS pixels, `width` of them wide. */
export const paintEdge = (context: CanvasRenderingContext2D, width: number, edge: Edge): void => {
  const { inks } = edge;
  context.clearRect(0, 0, width, EDGE_HEIGHT);
  context.lineCap = "round";
  context.lineJoin = "round";
  const { record, holes, player } = strandPaths(
    edge.strands,
    { width: width - CLOCK.room, height: EDGE_HEIGHT },
    edge.grown,
  );
  for (const piece of record) line(context, piece, inks.ground, 7);
  for (const hole of holes) dot(context, hole, 3.4, inks.ground);
  line(context, player, inks.ground, 7);
  for (const piece of record) line(context, piece, inks.record, 2.6);
  for (const hole of holes) dot(context, hole, 1.2, inks.record);
  line(context, player, inks.player, 3.4);
  line(context, player, inks.core, 1.5);
  const tip = player.at(-1);
  if (tip !== undefined) {
    dot(context, tip, 5.4, inks.ground);
    dot(context, tip, 3.6, inks.core);
  }
  if (edge.hand !== undefined) paintClock(context, [width - CLOCK.room / 2, EDGE_HEIGHT / 2], edge.hand, inks);
};
