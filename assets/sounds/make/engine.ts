import { filterThrough, ring } from "./filter.ts";
import { between, random } from "./random.ts";
import {
  addAt,
  type Curve,
  generate,
  mix,
  multiply,
  RATE,
  type Signal,
  scale,
  silence,
  valueAt,
  whiteNoise,
} from "./signal.ts";

/** A tracked vehicle: `rpm` and track `speed` (metres per second) along curves of seconds. */
export type Vehicle = {
  readonly seed: number;
  readonly seconds: number;
  readonly rpm: Curve;
  readonly speed: Curve;
};

/** A nine-cylinder radial petrol motor, the kind built for medium tanks of the forties: nine firings in two turns. */
const CYLINDERS = 9;

/** Each cylinder fires a little louder and a little earlier or later than the next: that is the growl. */
function exhaust(vehicle: Vehicle): Signal {
  const next = random(vehicle.seed);
  const loudness = Array.from({ length: CYLINDERS }, () => between(next, 0.55, 1));
  const delay = Array.from({ length: CYLINDERS }, () => between(next, 0, 0.0022));
  const pulses = silence(vehicle.seconds);
  let time = 0;
  for (let firing = 0; time < vehicle.seconds; firing += 1) {
    const cylinder = firing % CYLINDERS;
    const place = Math.round((time + (delay[cylinder] ?? 0) + between(next, 0, 0.0007)) * RATE);
    const width = 0.0042 * RATE;
    for (let step = 0; step < width * 3 && place + step < pulses.length; step += 1)
      pulses[place + step] =
        (pulses[place + step] ?? 0) +
        (loudness[cylinder] ?? 1) * between(next, 0.85, 1) * (step / width) * Math.exp(1 - (3 * step) / width);
    time += 120 / (valueAt(vehicle.rpm, time) * CYLINDERS);
  }
  const pipe = filterThrough(pulses, { kind: "high", frequency: 28 });
  return mix(
    filterThrough(pipe, { kind: "low", frequency: 170 }),
    scale(filterThrough(pipe, { kind: "band", frequency: 74, q: 1.6 }), 1.3),
    scale(filterThrough(pipe, { kind: "band", frequency: 205, q: 2.2 }), 1.1),
    scale(filterThrough(pipe, { kind: "band", frequency: 430, q: 1.4 }), 1.3),
    scale(
      multiply(filterThrough(whiteNoise(vehicle.seconds, next), { kind: "band", frequency: 1100, q: 0.4 }), pulses),
      0.8,
    ),
  );
}

/** Steel links laid on paving: 15 cm each, two tracks out of step, no two links alike. */
function tracks(vehicle: Vehicle): Signal {
  const next = random(vehicle.seed + 1);
  const links = Array.from({ length: 9 }, () =>
    ring(
      [
        [between(next, 190, 320), 0.8, 0.06],
        [between(next, 620, 900), 0.6, 0.07],
        [between(next, 1300, 2100), 0.4, 0.06],
        [between(next, 2600, 3900), 0.22, 0.04],
      ],
      0.09,
    ),
  );
  const clatter = silence(vehicle.seconds);
  for (const side of [0, 0.4]) {
    let time = side * 0.05;
    while (time < vehicle.seconds) {
      const speed = valueAt(vehicle.speed, time);
      if (speed < 0.12) {
        time += 0.02;
        continue;
      }
      const link = links[Math.floor(next() * links.length)] ?? silence(0);
      addAt(clatter, link, time, between(next, 0.1, 0.5) * Math.min(1, speed / 3) * (next() < 0.12 ? 2 : 1));
      time += (0.15 / speed) * between(next, 0.8, 1.2);
    }
  }
  const grit = filterThrough(whiteNoise(vehicle.seconds, next), { kind: "band", frequency: 1500, q: 0.4 });
  const grinding = generate(vehicle.seconds, (time) => Math.min(1, valueAt(vehicle.speed, time) / 4) ** 2);
  return mix(scale(clatter, 0.42), scale(multiply(grit, grinding), 0.09));
}

/** Dry pins under load: a thin squeal that comes and goes with the links, never a steady note. */
function squeal(vehicle: Vehicle): Signal {
  const next = random(vehicle.seed + 2);
  const sound = silence(vehicle.seconds);
  let time = between(next, 0.2, 0.6);
  while (time < vehicle.seconds) {
    const pitch = between(next, 900, 1500);
    const length = between(next, 0.07, 0.22);
    const bend = between(next, -0.12, 0.2);
    let phase = 0;
    const cry = generate(length, (at) => {
      phase += (2 * Math.PI * pitch * (1 + (bend * at) / length + 0.012 * Math.sin(at * 190))) / RATE;
      return (
        Math.sin((Math.PI * at) / length) ** 2 *
        (Math.sin(phase) + 0.5 * Math.sin(2 * phase + 1) + 0.25 * Math.sin(3 * phase))
      );
    });
    addAt(sound, cry, time, between(next, 0.2, 1) * Math.min(1, valueAt(vehicle.speed, time) / 3));
    time += between(next, 0.16, 0.7);
  }
  return sound;
}

/** The weight of it in the ground: noise below 60 Hz that trembles with the links. */
function ground(vehicle: Vehicle): Signal {
  const next = random(vehicle.seed + 3);
  const low = filterThrough(
    whiteNoise(vehicle.seconds, next),
    { kind: "band", frequency: 44, q: 0.8 },
    { kind: "low", frequency: 85 },
  );
  return generate(vehicle.seconds, (time, index) => {
    const moving = Math.min(1, valueAt(vehicle.speed, time) / 3);
    return (low[index] ?? 0) * moving * (0.75 + 0.25 * Math.sin(2 * Math.PI * 4.3 * time + Math.sin(time * 2.1)));
  });
}

/** The parts of a vehicle's sound, each at its loudness close by. */
export type VehicleSound = { readonly motor: Signal; readonly iron: Signal; readonly ground: Signal };

/** Returns the vehicle heard from close by, without distance or echo. */
export function soundOf(vehicle: Vehicle): VehicleSound {
  return {
    motor: scale(exhaust(vehicle), 0.6),
    iron: mix(scale(tracks(vehicle), 0.8), scale(squeal(vehicle), 0.022)),
    ground: scale(ground(vehicle), 2.4),
  };
}
