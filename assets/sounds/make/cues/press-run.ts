import { bed } from "../bed.ts";
import { filterRound, filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { BEDROOM, echoOf } from "../room.ts";
import { addRound, generate, mix, multiply, type Signal, scale, silence, whiteNoise } from "../signal.ts";

/** Turns of the cylinders, at 2.5 a second: flat, as a machine at its speed is. */
const TURNS = 30;
const TURN = 0.4;
const SECONDS = TURNS * TURN;

/** One turn: two plates come round and press, the folder's knife falls, the fly lays the copy down. */
function turn(next: Random): Signal {
  const sound = silence(TURN * 1.5);
  const press = ring(
    [
      [57, 1, 0.16],
      [93, 0.8, 0.13],
      [164, 0.4, 0.08],
    ],
    0.25,
  );
  const knife = ring(
    [
      [340, 0.6, 0.05],
      [780, 0.6, 0.045],
      [1450, 0.4, 0.03],
    ],
    0.1,
  );
  const paper = filterThrough(whiteNoise(0.09, next), { kind: "band", frequency: 1500, q: 0.5 });
  addRound(sound, press, 0, between(next, 0.94, 1));
  addRound(sound, press, TURN / 2, between(next, 0.72, 0.78));
  addRound(sound, knife, TURN * 0.32, between(next, 0.36, 0.44));
  addRound(sound, knife, TURN * 0.82, between(next, 0.2, 0.26));
  addRound(
    sound,
    scale(paper, [
      [0, 0],
      [0.03, 1],
      [0.09, 0],
    ]),
    TURN * 0.4,
    between(next, 0.4, 0.6),
  );
  return sound;
}

/** Gears and bearings: a whirr that the turn presses on. */
function gears(next: Random): Signal {
  const teeth = generate(
    SECONDS,
    (time) => Math.sin(2 * Math.PI * 95 * time) + 0.5 * Math.sin(2 * Math.PI * 190 * time + 1),
  );
  const strain = generate(SECONDS, (time) => 0.8 + 0.2 * Math.cos((2 * Math.PI * 2 * time) / TURN));
  const rush = bed(next, 1, strain, { kind: "band", frequency: 420, q: 0.5 }, { kind: "low", frequency: 1600 });
  return mix(multiply(scale(teeth, 0.1), strain), scale(rush, 0.55));
}

/** A newspaper's press behind a wall, a loop of 12 s. */
export function pressRun(): Signal {
  const next = random(1701);
  const machine = silence(SECONDS);
  for (let place = 0; place < TURNS; place += 1) addRound(machine, turn(next), 0.05 + place * TURN, 0.6);
  const hall = mix(machine, gears(next));
  addRound(hall, echoOf(hall, BEDROOM), 0, 0.4);
  return scale(
    mix(
      filterRound(hall, { kind: "low", frequency: 420, q: 0.6 }, { kind: "high", frequency: 45 }),
      // A door in the wall does not close well.
      scale(filterRound(hall, { kind: "band", frequency: 900, q: 0.6 }), 0.3),
    ),
    0.4,
  );
}
