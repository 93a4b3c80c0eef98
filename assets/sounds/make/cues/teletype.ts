import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { BEDROOM, inRoom } from "../room.ts";
import { addAt, fadeEnds, generate, mix, RATE, type Signal, scale, silence, soften, whiteNoise } from "../signal.ts";

const SECONDS = 6.4;

/** The five-unit code at 60 words a minute: a start and five units of 22 ms, then a stop of 31 ms. */
const UNIT = 0.022;
const CHARACTER = 6 * UNIT + 0.031;

/** One character: the clutch, a selector bar for each unit that is set, the type on its pallet. */
function character(next: Random, printed: boolean): Signal {
  const sound = silence(0.34);
  const bar = (pitch: number): Signal =>
    ring(
      [
        [1150 * pitch, 0.5, 0.018],
        [2320 * pitch, 0.5, 0.014],
        [3700 * pitch, 0.25, 0.01],
      ],
      0.04,
    );
  const clutch = ring(
    [
      [240, 0.7, 0.04],
      [610, 0.5, 0.03],
    ],
    0.08,
  );
  addAt(sound, clutch, 0, 0.6);
  for (let unit = 1; unit <= 5; unit += 1)
    if (next() < 0.55) addAt(sound, bar(between(next, 0.94, 1.06)), unit * UNIT, between(next, 0.12, 0.22));
  if (printed) {
    const slap = filterThrough(whiteNoise(0.01, next), { kind: "band", frequency: between(next, 2200, 2900), q: 0.6 });
    addAt(sound, fadeEnds(slap, 0.0005, 0.007), 6 * UNIT, between(next, 0.8, 1));
    addAt(
      sound,
      ring(
        [
          [185, 0.8, 0.05],
          [410, 0.6, 0.04],
          [1320, 0.5, 0.03],
        ],
        0.1,
      ),
      6 * UNIT,
      between(next, 0.5, 0.65),
    );
  }
  return sound;
}

/** The carriage runs back into its dashpot while the platen takes a line. */
function newLine(next: Random): Signal {
  const sound = silence(0.6);
  const run = filterThrough(whiteNoise(0.26, next), { kind: "band", frequency: 1700, q: 0.5 });
  addAt(sound, fadeEnds(run, 0.05, 0.05), 0, 0.14);
  addAt(
    sound,
    ring(
      [
        [120, 1, 0.09],
        [270, 0.7, 0.07],
        [720, 0.3, 0.05],
      ],
      0.16,
    ),
    0.26,
    0.9,
  );
  return sound;
}

/** The motor under it, which runs on for a moment and is switched off. */
function motor(): Signal {
  let phase = 0;
  const turning = generate(SECONDS, (time) => {
    const speed = time < 5 ? 1 : Math.max(0, 1 - (time - 5) / 1.1);
    phase += (2 * Math.PI * 35 * speed) / RATE;
    return (
      (Math.sin(3 * phase) + 0.6 * Math.sin(4 * phase + 1) + 0.35 * Math.sin(10 * phase) + 0.2 * Math.sin(17 * phase)) *
      speed
    );
  });
  return fadeEnds(turning, 0.25, 0.2);
}

/** A teletype wakes, prints a line and a half without a pause, and stops: 6.4 s. */
export function teletype(): Signal {
  const next = random(2001);
  const desk = silence(SECONDS);
  for (let place = 0; place < 25; place += 1) {
    const time = 0.35 + place * CHARACTER;
    const line = place === 15;
    addAt(desk, character(next, !line && next() > 0.16), time, 0.4);
    if (line) addAt(desk, newLine(next), time + 6 * UNIT, 0.4);
  }
  return fadeEnds(inRoom(mix(soften(desk, 0.22), scale(motor(), 0.016)), BEDROOM, 0.5), 0.002, 0.3);
}
