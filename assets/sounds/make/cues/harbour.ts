import { bed, swell } from "../bed.ts";
import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { echoOf, STREET } from "../room.ts";
import {
  addAt,
  addRound,
  type Curve,
  fadeEnds,
  generate,
  mix,
  RATE,
  type Signal,
  scale,
  silence,
  whiteNoise,
} from "../signal.ts";
import { bubble } from "../water.ts";

const SECONDS = 18;

/** The basin behind it all: slow water, no surf; a mole keeps the sea out. */
function basin(next: Random): Signal {
  return mix(
    bed(
      next,
      0.8,
      swell(SECONDS, 4, 0.3, 0.2),
      { kind: "band", frequency: 150, q: 0.7 },
      { kind: "low", frequency: 320 },
    ),
    bed(
      next,
      0.16,
      swell(SECONDS, 3, 2.2, 0.3),
      { kind: "band", frequency: 620, q: 0.5 },
      { kind: "low", frequency: 1500 },
    ),
  );
}

/** How a wave's noise rises and dies, in shares of its loudness. */
function rush(next: Random, shape: Curve, pitch: Curve, top: number): Signal {
  const seconds = shape.at(-1)?.[0] ?? 0;
  const noise = filterThrough(
    whiteNoise(seconds, next),
    { kind: "band", frequency: pitch, q: 1.1 },
    { kind: "low", frequency: top },
  );
  return fadeEnds(scale(noise, shape), 0.01, 0.1);
}

/** One small wave on a stone step: it slaps, runs up, and drains between the stones in bubbles. */
function lap(next: Random): Signal {
  const sound = silence(2.4);
  const slap: Curve = [
    [0, 0],
    [0.07, 1],
    [0.16, 0.5],
    [0.4, 0.2],
    [0.9, 0],
  ];
  const drain: Curve = [
    [0, 0],
    [0.5, 0.32],
    [0.9, 0.2],
    [1.9, 0],
  ];
  const [low, high] = [between(next, 260, 340), between(next, 560, 740)];
  const opening: Curve = [
    [0, low],
    [0.1, high],
    [0.9, low],
  ];
  const sinking: Curve = [
    [0, 1150],
    [1.9, 620],
  ];
  addAt(sound, rush(next, slap, opening, 1500), 0);
  addAt(sound, rush(next, drain, sinking, 2200), 0.2);
  for (let time = 0.2; time < 2; time += between(next, 0.03, 0.15))
    addAt(
      sound,
      bubble(between(next, 340, 1050), between(next, 0.03, 0.08)),
      time,
      between(next, 0.03, 0.14) * (2.2 - time),
    );
  return sound;
}

function stones(next: Random): Signal {
  const loop = silence(SECONDS);
  for (let time = 0.4; time < SECONDS - 0.6; time += between(next, 1.3, 2.6))
    addRound(loop, lap(next), time, between(next, 0.25, 0.6));
  return loop;
}

/** A ship's winch across the water: the drum's motor strains, and the pawl falls from tooth to tooth. */
function winch(next: Random): Signal {
  const length = 5.4;
  const pawl = ring(
    [
      [310, 0.8, 0.09],
      [742, 0.7, 0.12],
      [1180, 0.4, 0.1],
    ],
    0.2,
  );
  const sound = silence(length);
  for (let time = 0.3; time < length - 0.5; time += between(next, 0.205, 0.225))
    addAt(sound, pawl, time, between(next, 0.5, 1));
  let phase = 0;
  const motor = generate(length, (time) => {
    phase += (2 * Math.PI * (58 + 9 * Math.min(1, time / 0.8))) / RATE;
    return Math.sin(2 * phase) + 0.6 * Math.sin(3 * phase + 0.5) + 0.4 * Math.sin(5 * phase + 1);
  });
  const strained = mix(scale(sound, 0.5), scale(motor, 0.09));
  return fadeEnds(filterThrough(strained, { kind: "low", frequency: 950 }, { kind: "high", frequency: 110 }), 0.3, 0.5);
}

/** One cry of a gull: it breaks upward, then falls; three harmonics, a little hoarse. */
function gull(next: Random): Signal {
  const length = between(next, 0.34, 0.5);
  const top = between(next, 1050, 1300);
  let phase = 0;
  const cry = generate(length, (time) => {
    const way = time / length;
    const pitch = top * (way < 0.2 ? 0.72 + 1.4 * way : 1 - 0.42 * (way - 0.2) ** 1.3);
    phase += (2 * Math.PI * pitch * (1 + 0.012 * Math.sin(time * 240))) / RATE;
    return Math.sin(phase) + 0.7 * Math.sin(2 * phase + 0.4) + 0.35 * Math.sin(3 * phase + 1.1);
  });
  return fadeEnds(cry, 0.04, 0.16);
}

function gulls(next: Random): Signal {
  const loop = silence(SECONDS);
  for (const [time, gain] of [
    [6.1, 0.5],
    [6.72, 0.8],
    [7.25, 0.45],
    [15.3, 0.35],
  ] as const)
    addRound(loop, gull(next), time, gain);
  return loop;
}

/** Callao at a mole, a loop of 18 s: water on the stones near by; across the basin a winch works for a while; few gulls. */
export function harbour(): Signal {
  const across = silence(SECONDS);
  addRound(across, winch(random(1405)), 9.2, 0.09);
  addRound(across, gulls(random(1406)), 0, 0.035);
  const loop = mix(scale(basin(random(1401)), 0.5), scale(stones(random(1403)), 0.5), across);
  addRound(loop, echoOf(across, STREET), 0, 0.9);
  return loop;
}
