import { bed, swell } from "../bed.ts";
import { filterRound, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { COURTYARD, echoOf } from "../room.ts";
import { addRound, fadeEnds, generate, mix, RATE, type Signal, scale, silence, whiteNoise } from "../signal.ts";
import { bubble } from "../water.ts";

const SECONDS = 24;

/** The sea under the cliffs, some kilometres away: a low hum, and a wash that follows it. */
function sea(next: Random): Signal {
  const slow = swell(SECONDS, 3, 0.4, 0.2);
  const long = swell(SECONDS, 2, 2.1, 0.14);
  const waves = slow.map((level, index) => level * (long[index] ?? 0));
  const wash = swell(SECONDS, 3, -0.9, 0.34).map((level, index) => level * (long[index] ?? 0));
  return mix(
    bed(next, 1.5, waves, { kind: "band", frequency: 88, q: 0.9 }, { kind: "low", frequency: 190 }),
    bed(next, 0.3, wash, { kind: "band", frequency: 520, q: 0.5 }, { kind: "low", frequency: 900 }),
  );
}

/** One drop: the tap on zinc, then the bubble it shuts in, whose pitch climbs as it closes. */
function drip(next: Random): Signal {
  const pitch = between(next, 780, 1250);
  const decay = between(next, 0.05, 0.085);
  const zinc = ring(
    [
      [between(next, 400, 460), 0.5, 0.05],
      [between(next, 1700, 2100), 0.16, 0.03],
      [between(next, 3300, 3900), 0.07, 0.015],
    ],
    0.16,
  );
  return mix(fadeEnds(zinc, 0.001, 0.02), scale(bubble(pitch, decay), 0.7));
}

function gutter(next: Random): Signal {
  const loop = silence(SECONDS);
  let time = 0.7;
  while (time < SECONDS - 0.5) {
    addRound(loop, drip(next), time, between(next, 0.25, 1));
    if (next() < 0.2) addRound(loop, drip(next), time + between(next, 0.11, 0.2), between(next, 0.15, 0.4));
    time += between(next, 1.15, 2.6);
  }
  const heard = scale(loop, 0.4);
  addRound(heard, echoOf(loop, COURTYARD), 0, 0.55);
  return heard;
}

/** One car, streets away, on wet asphalt: motor and tyres rise and sink, the motor a little lower once it has passed. */
function farCar(next: Random): Signal {
  const [from, length, nearest] = [8.5, 11, 5.2];
  let phase = 0;
  const motor = generate(length, (time) => {
    const passed = Math.tanh((time - nearest) / 1.1);
    phase += (2 * Math.PI * (61 + 3 * Math.sin(time * 0.7) - 2.4 * passed)) / RATE;
    return Math.sin(phase) + 0.6 * Math.sin(2 * phase + 0.6) + 0.34 * Math.sin(3 * phase) + 0.16 * Math.sin(5 * phase);
  });
  const tyres = filterRound(
    whiteNoise(length, next),
    { kind: "band", frequency: 780, q: 0.6 },
    { kind: "low", frequency: 1300 },
  );
  const nearness = (time: number): number => 1 / (1 + ((time - nearest) / 1.5) ** 2);
  const pass = generate(length, (time, index) => {
    const near = nearness(time);
    return near * (0.018 * (motor[index] ?? 0) + 0.16 * near * (tyres[index] ?? 0));
  });
  const loop = silence(SECONDS);
  addRound(loop, fadeEnds(pass, 2, 2.5), from);
  return loop;
}

/** Lima in the small hours, 24 s, two narrow channels that loop without a seam. */
export function nightCity(): readonly [Signal, Signal] {
  const air = (next: Random): Signal =>
    mix(
      bed(
        next,
        0.1,
        swell(SECONDS, 1, 1.3, 0.1),
        { kind: "low", frequency: 260, q: 0.5 },
        { kind: "high", frequency: 50 },
      ),
      bed(
        next,
        0.006,
        swell(SECONDS, 1, 1.3, 0.2),
        { kind: "high", frequency: 900, q: 0.5 },
        { kind: "low", frequency: 4200, q: 0.5 },
      ),
    );
  const middle = mix(sea(random(11)), air(random(12)), farCar(random(13)));
  const drops = gutter(random(14));
  const side = mix(scale(sea(random(15)), 0.4), air(random(16)));
  const channel = (width: number, dropGain: number): Signal => mix(middle, scale(side, width), scale(drops, dropGain));
  return [channel(0.5, 0.34), channel(-0.5, 0.22)];
}
