import { filterThrough } from "../filter.ts";
import { between, random } from "../random.ts";
import { CORRIDOR, echoOf, inRoom, STREET } from "../room.ts";
import { addAt, fadeEnds, generate, mix, type Signal, scale, silence, whiteNoise } from "../signal.ts";

/** Shots some streets off, through shutters and walls: 4.4 s. Short, dull, then nothing. */
export function volley(): Signal {
  const next = random(1001);
  const street = silence(4.4);
  for (const time of [0.15, 0.21, 0.255, 0.33, 0.62, 1.08, 1.17]) {
    const pressure = generate(0.05, (at) => Math.exp(-at / 0.006) * (1 - at / 0.02));
    const crack = filterThrough(whiteNoise(0.05, next), { kind: "low", frequency: 900 });
    const shot = mix(pressure, scale(fadeEnds(crack, 0.0005, 0.045), 0.8));
    addAt(street, shot, time + between(next, -0.01, 0.01), between(next, 0.45, 1));
  }
  const echo = echoOf(street, STREET);
  const outside = mix(street, scale(echo, 0.9));
  const wall = filterThrough(
    outside,
    { kind: "low", frequency: 520 },
    { kind: "low", frequency: 950, q: 0.6 },
    { kind: "high", frequency: 55 },
  );
  const panes = filterThrough(outside, { kind: "band", frequency: 470, q: 5 });
  return fadeEnds(inRoom(mix(wall, scale(panes, 0.12)), CORRIDOR, 0.12), 0.002, 1.2);
}
