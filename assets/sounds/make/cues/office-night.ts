import { bed, swell } from "../bed.ts";
import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { CORRIDOR, echoOf } from "../room.ts";
import { addAt, addRound, fadeEnds, generate, mix, multiply, RATE, type Signal, scale, silence } from "../signal.ts";
import { stroke } from "./typewriter.ts";

const SECONDS = 16;

/** A desk fan: air cut by four blades at 21 turns a second, its motor, and the head that swings round twice in the loop. */
function ventilator(next: Random): Signal {
  const facing = swell(SECONDS, 2, 0.5, 0.14);
  const blades = generate(
    SECONDS,
    (time) => 1 + 0.22 * Math.sin(2 * Math.PI * 84 * time) + 0.1 * Math.sin(42 * Math.PI * time),
  );
  const air = bed(
    next,
    1,
    multiply(blades, facing),
    { kind: "band", frequency: 300, q: 0.4 },
    { kind: "low", frequency: 1300, q: 0.6 },
  );
  const motor = generate(
    SECONDS,
    (time) => Math.sin(2 * Math.PI * 120 * time) + 0.4 * Math.sin(2 * Math.PI * 240 * time + 0.6),
  );
  return mix(scale(air, 0.16), scale(motor, 0.008));
}

/** A typewriter some rooms off: two bursts, no bell. */
function farTypist(next: Random): Signal {
  const loop = silence(SECONDS);
  for (const [start, strokes] of [
    [1.1, 13],
    [12.2, 9],
  ] as const) {
    let time = start;
    for (let place = 0; place < strokes; place += 1) {
      addRound(loop, filterThrough(stroke(next), { kind: "low", frequency: 1500 }), time, between(next, 0.5, 1));
      time += next() < 0.16 ? between(next, 0.27, 0.4) : between(next, 0.1, 0.19);
    }
  }
  return loop;
}

/** The lift, behind two walls: relays close, its motor takes the load, runs, and is held by the brake. */
function lift(): Signal {
  const length = 5.2;
  const relay = ring(
    [
      [88, 1, 0.12],
      [205, 0.7, 0.09],
      [470, 0.4, 0.05],
    ],
    0.2,
  );
  let phase = 0;
  const motor = generate(length, (time) => {
    const speed = Math.min(1, time / 1.1, (length - time) / 0.9);
    phase += (2 * Math.PI * (46 + 68 * speed)) / RATE;
    return (Math.sin(phase) + 0.5 * Math.sin(2 * phase + 1) + 0.25 * Math.sin(4 * phase)) * speed;
  });
  const sound = fadeEnds(scale(motor, 0.3), 0.2, 0.3);
  addAt(sound, relay, 0.02, 0.7);
  addAt(sound, relay, length - 0.35, 1);
  return filterThrough(sound, { kind: "low", frequency: 520 });
}

/** An office at night, a loop of 16 s: a ventilator near by, a typewriter far off, once the lift. */
export function officeNight(): Signal {
  const away = silence(SECONDS);
  addRound(away, farTypist(random(1802)), 0, 0.14);
  addRound(away, lift(), 5.8, 0.06);
  const loop = mix(ventilator(random(1801)), away);
  addRound(loop, echoOf(away, CORRIDOR), 0, 1.2);
  return loop;
}
