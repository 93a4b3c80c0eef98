import { swell } from "../../sounds/make/bed.ts";
import { filterRound, ring } from "../../sounds/make/filter.ts";
import { between, random } from "../../sounds/make/random.ts";
import { BEDROOM, echoOf } from "../../sounds/make/room.ts";
import {
  addRound,
  mix,
  multiply,
  RATE,
  type Signal,
  sampleAt,
  scale,
  silence,
  whiteNoise,
} from "../../sounds/make/signal.ts";

/** How the record is played: `turns` whole turns in the loop, so that its surface meets itself too; 78 a minute is usual. */
export type Gramophone = { readonly turns: number };

/** Seconds by which a hole not quite in the middle moves the groove to and fro: half a per cent of pitch, 8 cents. */
const OFF_CENTRE = 0.0006;

/** The surface against a tune of peak 1. */
const SURFACE = { hiss: 0.035, scratch: 0.25, crackle: 0.18 };

function eccentric(loop: Signal, turns: number): Signal {
  return loop.map((_, index) => {
    const place = index + OFF_CENTRE * RATE * (1 + Math.sin((2 * Math.PI * turns * index) / loop.length));
    const before = Math.floor(place);
    const [one, other] = [sampleAt(loop, before % loop.length), sampleAt(loop, (before + 1) % loop.length)];
    return one + (other - one) * (place - before);
  });
}

/** What the horn lets through: little below a man's voice, little above a woman's, most about 1 kHz. */
function horn(loop: Signal): Signal {
  const passed = filterRound(loop, { kind: "high", frequency: 210 }, { kind: "low", frequency: 3300 });
  return mix(passed, scale(filterRound(passed, { kind: "band", frequency: 1050, q: 1.2 }), 0.7));
}

/** Hiss that turns with the record, one scratch that comes round, and grains of dust that do not. */
function surface(seconds: number, { turns }: Gramophone, seed: number): Signal {
  const next = random(seed);
  const sound = scale(multiply(whiteNoise(seconds, next), swell(seconds, turns, 0.4, 0.12)), SURFACE.hiss);
  const tick = ring([[1400, 1, 0.014]], 0.03);
  for (let turn = 0; turn < turns; turn += 1)
    addRound(sound, tick, ((turn + 0.3) * seconds) / turns, SURFACE.scratch * between(next, 0.7, 1));
  const grain = ring([[2300, 1, 0.006]], 0.014);
  for (let time = 0; time < seconds - 0.1; time += between(next, 0.05, 0.6))
    addRound(sound, grain, time, SURFACE.crackle * between(next, 0.1, 1) ** 2);
  return sound;
}

/** Returns the loop as a wind-up gramophone gives it back in a room. The tune is brought to a peak of 1 first. */
export function throughHorn(loop: Signal, gramophone: Gramophone, seed: number): Signal {
  const peak = loop.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const groove = mix(eccentric(scale(loop, 1 / peak), gramophone.turns), surface(loop.length / RATE, gramophone, seed));
  const heard = horn(groove);
  const room = silence(loop.length / RATE);
  addRound(room, heard, 0);
  addRound(room, echoOf(heard, BEDROOM), 0, 0.35);
  return room;
}
