import { soundOf } from "../engine.ts";
import { filterThrough } from "../filter.ts";
import { inRoom, STREET } from "../room.ts";
import { type Curve, fadeEnds, mix, type Signal, scale, soften } from "../signal.ts";

/** Two tanks come up the street and halt: 11.5 s. They end standing, motors idling; nothing is fired. */
export function tanksNear(): Signal {
  const seconds = 11.5;
  const lead = soundOf({
    seed: 210,
    seconds,
    rpm: [
      [0, 1750],
      [3.1, 2050],
      [3.5, 1500],
      [7.6, 2150],
      [8.6, 1500],
      [9.6, 720],
      [11.5, 690],
    ],
    speed: [
      [0, 4.2],
      [3.1, 5.2],
      [3.6, 4.4],
      [7.4, 5],
      [8.4, 2.6],
      [9.4, 0],
    ],
  });
  const second = soundOf({
    seed: 220,
    seconds,
    rpm: [
      [0, 1900],
      [4.8, 2120],
      [5.3, 1560],
      [8.6, 1980],
      [10.4, 800],
      [11.5, 740],
    ],
    speed: [
      [0, 4.8],
      [8.3, 4.6],
      [10.2, 0],
    ],
  });
  // Distance takes the treble first: the ground is there before the motors, the motors before the iron.
  const coming = (nearest: number, farthest: number): Curve => [
    [0, farthest],
    [2.4, farthest * 2],
    [5, nearest * 0.28],
    [7.4, nearest * 0.72],
    [8.8, nearest],
    [11.5, nearest],
  ];
  const clearing = (low: number, high: number): Curve => [
    [0, low],
    [3, low * 1.8],
    [8.6, high],
  ];
  const part = (sound: Signal, nearest: number, farthest: number, clear: Curve): Signal =>
    scale(filterThrough(sound, { kind: "low", frequency: clear }), coming(nearest, farthest));
  const street = mix(
    part(lead.motor, 1, 0.07, clearing(260, 5200)),
    part(lead.iron, 2.1, 0.05, clearing(420, 8500)),
    part(second.motor, 0.6, 0.06, clearing(240, 3200)),
    part(second.iron, 1.1, 0.04, clearing(380, 5200)),
  );
  const weight = mix(scale(lead.ground, coming(0.9, 0.16)), scale(second.ground, coming(0.6, 0.14)));
  return fadeEnds(soften(mix(inRoom(street, STREET, 0.5), weight), 0.3), 0.9, 1.3);
}

/** Tanks somewhere in the city, 10 s: motors and ground, hardly any iron, carried and dropped by the air. */
export function tanksFar(): Signal {
  const seconds = 10;
  const column = [230, 240, 250].map((seed, place) =>
    soundOf({
      seed,
      seconds,
      rpm: [
        [0, 1700 + place * 110],
        [3 + place, 1980 + place * 60],
        [3.5 + place, 1480],
        [seconds, 1900 - place * 90],
      ],
      speed: [
        [0, 4.5],
        [seconds, 4.1 + place * 0.4],
      ],
    }),
  );
  const carried: Curve = [
    [0, 0.5],
    [2.2, 0.95],
    [4, 0.6],
    [6.4, 1],
    [8, 0.62],
    [10, 0.45],
  ];
  const heard = column.map(({ motor, iron, ground }) =>
    mix(
      filterThrough(motor, { kind: "low", frequency: 330 }, { kind: "low", frequency: 600 }),
      scale(filterThrough(iron, { kind: "low", frequency: 700 }, { kind: "low", frequency: 1100 }), 0.16),
      scale(ground, 0.35),
    ),
  );
  const [first = new Float64Array(0), ...others] = heard;
  return fadeEnds(scale(inRoom(mix(first, ...others), STREET, 1.1), carried), 1.6, 2.4);
}
