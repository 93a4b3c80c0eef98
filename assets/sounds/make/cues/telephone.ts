import { filterThrough, type Mode, ring } from "../filter.ts";
import { between, random } from "../random.ts";
import { BEDROOM, inRoom } from "../room.ts";
import { addAt, fadeEnds, type Signal, scale, silence, whiteNoise } from "../signal.ts";

/** The clapper strikes this often in a second, one gong and then the other. */
const STRIKES = 39;

/** A brass gong's modes over its lowest, as for a small shallow bowl. */
function gong(lowest: number): readonly Mode[] {
  return [
    [lowest, 1, 1.3],
    [lowest * 1.006, 0.5, 1.1],
    [lowest * 1.86, 0.5, 0.8],
    [lowest * 2.76, 0.42, 0.55],
    [lowest * 3.9, 0.24, 0.35],
    [lowest * 5.35, 0.12, 0.2],
  ];
}

/** A table telephone of the sixties with two gongs rings twice: 7.4 s. */
export function telephone(): Signal {
  const next = random(401);
  const gongs = [ring(gong(1130), 1.4), ring(gong(1345), 1.4)];
  const rattle = ring(
    [
      [310, 1, 0.03],
      [520, 0.6, 0.025],
      [2300, 0.2, 0.012],
    ],
    0.05,
  );
  const tap = filterThrough(scale(whiteNoise(0.004, next), 1), { kind: "high", frequency: 2500 });
  const line = silence(7.4);
  for (const [start, length] of [
    [0.08, 1.7],
    [3.9, 1.7],
  ] as const) {
    for (let strike = 0; strike < length * STRIKES; strike += 1) {
      const time = start + strike / STRIKES + between(next, -0.0012, 0.0012);
      // The armature swings up in the first strokes.
      const force = Math.min(1, 0.4 + strike * 0.12) * between(next, 0.82, 1);
      addAt(line, gongs[strike % 2] ?? silence(0), time, 0.11 * force);
      addAt(line, rattle, time, 0.09 * force);
      addAt(line, tap, time, 0.1 * force);
    }
  }
  return fadeEnds(inRoom(line, BEDROOM, 0.7), 0.002, 0.5);
}
