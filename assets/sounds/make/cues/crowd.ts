import { filterThrough } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { inRoom, STREET } from "../room.ts";
import {
  addAt,
  type Curve,
  fadeEnds,
  generate,
  mix,
  RATE,
  type Signal,
  scale,
  silence,
  valueAt,
  whiteNoise,
} from "../signal.ts";

const SECONDS = 13;

/** First and second formants of a, e, i, o, u as a young adult speaks them, in hertz. */
const VOWELS = [
  [760, 1350],
  [500, 1900],
  [330, 2250],
  [500, 950],
  [350, 800],
] as const;

/** One voice: syllables of vowels without consonants, so that no word can be heard into them. `called` are shared cries. */
function voice(next: Random, called: readonly number[]): Signal {
  const base = between(next, 0, 1) < 0.35 ? between(next, 185, 250) : between(next, 105, 160);
  const shared = next() < 0.55;
  const source = silence(SECONDS);
  const [first, second]: [[number, number][], [number, number][]] = [[], []];
  let time = between(next, 0, 0.5);
  let phase = 0;
  const speak = (start: number, length: number, force: number): void => {
    const [low, high] = VOWELS[Math.floor(next() * VOWELS.length)] ?? VOWELS[0];
    first.push([start, low], [start + length, low]);
    second.push([start, high], [start + length, high]);
    const pitch = base * (1 + 0.28 * force * between(next, 0.6, 1.2));
    const bend = between(next, -0.14, 0.06);
    const pulse = generate(length, (at) => {
      phase = (phase + (pitch * (1 + (bend * at) / length + 0.012 * Math.sin(at * 33))) / RATE) % 1;
      const breath = between(next, -0.08, 0.08);
      return ((1 - phase) ** 3 - 0.25 + breath) * Math.sin((Math.PI * at) / length) ** 0.6;
    });
    addAt(source, pulse, start, force);
  };
  while (time < SECONDS - 0.4) {
    const cry = called.find((at) => at > time - 0.02 && at < time + 0.34);
    if (shared && cry !== undefined) {
      const start = cry + between(next, 0, 0.07);
      speak(start, between(next, 0.2, 0.34), 1);
      time = Math.max(time, start) + 0.36;
    } else {
      const length = between(next, 0.11, 0.26);
      speak(time, length, between(next, 0.2, 0.6));
      time += length + (next() < 0.25 ? between(next, 0.3, 1.3) : between(next, 0.01, 0.06));
    }
  }
  const open = (curve: [number, number][], q: number): Signal =>
    filterThrough(source, { kind: "band", frequency: curve, q });
  return mix(
    open(first, 6),
    scale(open(second, 8), 0.9),
    scale(filterThrough(source, { kind: "low", frequency: 300 }), 0.25),
  );
}

/** Students some streets off, 13 s: a murmur, twice a shared cry, and no word that can be made out. */
export function crowd(): Signal {
  const next = random(1201);
  const calls = [2.4, 2.86, 3.32, 3.78, 4.7, 5.16, 5.62, 6.08, 8.3, 8.76, 9.22, 9.68];
  const street = silence(SECONDS);
  for (let person = 0; person < 34; person += 1)
    addAt(street, voice(next, calls), 0, between(next, 0.12, 1) ** 1.5 * 0.2);
  const murmur = filterThrough(whiteNoise(SECONDS, next), { kind: "band", frequency: 480, q: 0.5 });
  const stir: Curve = [
    [0, 0.02],
    [5, 0.035],
    [9, 0.03],
    [13, 0.02],
  ];
  const air = generate(SECONDS, (time, index) => (murmur[index] ?? 0) * valueAt(stir, time));
  const afar = filterThrough(
    mix(street, air),
    { kind: "low", frequency: 2100, q: 0.6 },
    { kind: "low", frequency: 2600, q: 0.6 },
    { kind: "high", frequency: 140 },
  );
  return fadeEnds(mix(scale(afar, 0.45), scale(inRoom(afar, STREET, 1.4), 0.6)), 1.4, 2.4);
}
