import { filterThrough } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { inRoom, type Room } from "../room.ts";
import { type Curve, fadeEnds, generate, mix, RATE, type Signal, scale, valueAt, whiteNoise } from "../signal.ts";

const SECONDS = 12;

/** Open concrete, one terminal wall a good way off. */
const APRON: Room = { seed: 35, decay: 1.6, damping: 1800, firstEchoes: [[0.16, 0.22]] };

/** Shaft speed as a share of full: it starts heavy, gathers, and settles under full. */
const SPOOL: Curve = [
  [0, 0.2],
  [2, 0.27],
  [5, 0.48],
  [8, 0.74],
  [10, 0.84],
  [12, 0.85],
];

/** A compressor's whine: blades pass so many times a turn; the tone wavers with the gusts at the intake. */
function whine(next: Random, full: number, detune: number): Signal {
  const phases = [between(next, 0, 6), between(next, 0, 6), between(next, 0, 6)];
  let [turn, drift] = [0, 0];
  return generate(SECONDS, (time, index) => {
    if (index % 480 === 0) drift = 0.98 * drift + between(next, -0.00025, 0.00025);
    const speed = valueAt(SPOOL, time) * detune * (1 + drift);
    turn += (2 * Math.PI * full * speed) / RATE;
    const [first = 0, second = 0, third = 0] = phases;
    return Math.sin(turn + first) + 0.35 * Math.sin(1.527 * turn + second) + 0.22 * Math.sin(2 * turn + third);
  });
}

/** A jet on the apron spools up, both engines, until it is ready to roll: 12 s. */
export function jet(): Signal {
  const next = random(1101);
  const follow = (low: number, high: number): Curve =>
    SPOOL.map(([time, speed]) => [time, low + (high - low) * speed] as const);
  const tones = mix(whine(next, 2450, 1), whine(next, 2450, 0.972), scale(whine(next, 3700, 1.01), 0.4));
  const air = whiteNoise(SECONDS, next);
  const grows = (power: number): Curve => SPOOL.map(([time, speed]) => [time, speed ** power] as const);
  const hiss = filterThrough(air, { kind: "band", frequency: follow(900, 4200), q: 0.5 });
  const roar = filterThrough(
    whiteNoise(SECONDS, next),
    { kind: "low", frequency: follow(90, 420) },
    { kind: "high", frequency: 35 },
  );
  const body = filterThrough(whiteNoise(SECONDS, next), { kind: "band", frequency: 620, q: 0.6 });
  const apron = mix(
    scale(
      filterThrough(tones, { kind: "low", frequency: 5200 }),
      grows(1.2).map(([time, level]) => [time, 0.045 * level] as const),
    ),
    scale(
      hiss,
      grows(2.2).map(([time, level]) => [time, 0.2 * level] as const),
    ),
    scale(
      roar,
      grows(2.6).map(([time, level]) => [time, 0.95 * level] as const),
    ),
    scale(
      body,
      grows(2.6).map(([time, level]) => [time, 0.22 * level] as const),
    ),
  );
  return fadeEnds(inRoom(apron, APRON, 0.35), 0.8, 1.6);
}
