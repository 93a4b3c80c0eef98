import { bed, swell } from "../bed.ts";
import { ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { BEDROOM, echoOf } from "../room.ts";
import { addRound, generate, mix, multiply, type Signal, scale, silence } from "../signal.ts";

const SECONDS = 12;

/** The mains in the transformers' iron: 60 Hz, and more of its doubles, since iron is pulled twice a wave. */
const MAINS = [
  [60, 0.5],
  [120, 1],
  [180, 0.3],
  [240, 0.42],
  [360, 0.2],
  [480, 0.12],
  [720, 0.05],
] as const;

/** Two transformers on one mains, so near in pitch that nothing beats; each has its own slow breath. */
function hum(): Signal {
  const sound = generate(SECONDS, (time) =>
    MAINS.reduce((sum, [hertz, gain], place) => sum + gain * Math.sin(2 * Math.PI * hertz * time + place * place), 0),
  );
  return multiply(sound, multiply(swell(SECONDS, 1, 0.7, 0.06), swell(SECONDS, 5, 2.2, 0.04)));
}

/** The needle of a level meter against its pin, not in any rhythm. */
function needle(next: Random): Signal {
  const loop = silence(SECONDS);
  for (let time = 0.5; time < SECONDS - 0.4; time += between(next, 0.35, 1.5)) {
    const pitch = between(next, 0.96, 1.04);
    const tick = ring(
      [
        [1480 * pitch, 0.5, 0.014],
        [3150 * pitch, 0.6, 0.01],
        [540 * pitch, 0.35, 0.02],
      ],
      0.04,
    );
    addRound(loop, tick, time, between(next, 0.3, 1));
    if (next() < 0.4) addRound(loop, tick, time + between(next, 0.05, 0.09), between(next, 0.1, 0.3));
  }
  return loop;
}

/** A studio's equipment that is switched on, a loop of 12 s: hum, the valves' hiss, now and then the tick of a needle. */
export function radioHum(): Signal {
  const next = random(1501);
  const hiss = bed(
    next,
    1,
    swell(SECONDS, 2, 1.1, 0.08),
    { kind: "high", frequency: 1400, q: 0.5 },
    { kind: "low", frequency: 5200, q: 0.5 },
  );
  const ticks = needle(next);
  const loop = mix(scale(hum(), 0.035), scale(hiss, 0.012), scale(ticks, 0.06));
  addRound(loop, echoOf(ticks, BEDROOM), 0, 0.03);
  return loop;
}
