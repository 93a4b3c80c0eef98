import { bed, swell, wander } from "../bed.ts";
import { filterRound, filterThrough } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { echoOf, type Room } from "../room.ts";
import {
  addRound,
  fadeEnds,
  generate,
  mix,
  multiply,
  RATE,
  type Signal,
  scale,
  silence,
  whiteNoise,
} from "../signal.ts";

const SECONDS = 18;

/** A town in a bowl of hills: what is sent up comes back late and dull. */
const HILLS: Room = {
  seed: 35,
  decay: 2.6,
  damping: 900,
  firstEchoes: [
    [0.23, 0.3],
    [0.41, 0.2],
    [0.67, 0.14],
  ],
};

/** Wind at the edge of one arch: noise that the opening tunes, higher as it blows harder. */
function arch(next: Random, hertz: number, q: number, phase: number): Signal {
  const tuned = filterRound(
    whiteNoise(SECONDS, next),
    { kind: "band", frequency: wander(SECONDS, hertz, hertz * 0.2, phase), q },
    { kind: "band", frequency: wander(SECONDS, hertz, hertz * 0.2, phase), q: q / 2 },
  );
  const force = wander(SECONDS, 0.5, 0.48, phase);
  return multiply(
    tuned,
    scale(
      silence(SECONDS).fill(1),
      force.map(([time, level]) => [time, level ** 1.6] as const),
    ),
  );
}

/** A bark: a rough voice whose pitch drops, through a short throat. */
function bark(next: Random): Signal {
  const length = between(next, 0.14, 0.19);
  const pitch = between(next, 390, 440);
  let phase = 0;
  const voice = generate(length, (time) => {
    phase = (phase + (pitch * (1.12 - (0.4 * time) / length)) / RATE) % 1;
    return ((1 - phase) ** 2 - 0.33 + between(next, -0.25, 0.25)) * Math.sin((Math.PI * time) / length) ** 0.5;
  });
  const throat = mix(
    filterThrough(voice, { kind: "band", frequency: 640, q: 3 }),
    scale(filterThrough(voice, { kind: "band", frequency: 1250, q: 4 }), 0.6),
  );
  return fadeEnds(filterThrough(throat, { kind: "low", frequency: 1500 }), 0.01, 0.04);
}

function dog(next: Random): Signal {
  const loop = silence(SECONDS);
  for (const time of [4.1, 4.62, 5.5, 12.9, 13.38]) addRound(loop, bark(next), time, between(next, 0.5, 1));
  return loop;
}

/** Cuzco at night, a loop of 18 s: thin wind round the arches of a yard, and across the town a dog. */
export function highlandWind(): Signal {
  const arches = mix(
    arch(random(1601), 330, 3, 0.4),
    scale(arch(random(1602), 560, 7, 2.6), 1.3),
    scale(arch(random(1603), 1020, 14, 4.4), 0.7),
  );
  const breath = bed(
    random(1604),
    0.2,
    swell(SECONDS, 2, 0.9, 0.2),
    { kind: "low", frequency: 240, q: 0.5 },
    { kind: "high", frequency: 70 },
  );
  const barks = dog(random(1605));
  const loop = mix(arches, breath, scale(barks, 0.06));
  addRound(loop, echoOf(barks, HILLS), 0, 0.2);
  return loop;
}
