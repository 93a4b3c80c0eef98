import { filterRound, filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { BEDROOM, echoOf } from "../room.ts";
import { addAt, addRound, mix, type Signal, scale, silence, soften, whiteNoise } from "../signal.ts";

/** A beat of the pendulum, in seconds, and beats in the loop. */
const BEAT = 0.75;
const BEATS = 16;

/** The escapement falls, is caught, and rebounds; the case answers. The two sides do not sound alike. */
function beat(next: Random, side: 0 | 1): Signal {
  const pitch = (side === 0 ? 1 : 0.86) * between(next, 0.995, 1.005);
  const pallet = mix(
    ring(
      [
        [2150 * pitch, 0.5, 0.022],
        [3480 * pitch, 0.4, 0.018],
        [5200 * pitch, 0.2, 0.01],
      ],
      0.05,
    ),
    scale(filterThrough(whiteNoise(0.002, next), { kind: "high", frequency: 2000 }), 0.6),
  );
  const box = ring(
    [
      [236 * pitch, 0.5, 0.09],
      [415 * pitch, 0.6, 0.08],
      [890 * pitch, 0.45, 0.05],
    ],
    0.12,
  );
  const sound = silence(0.18);
  addAt(sound, pallet, 0, 0.45);
  addAt(sound, pallet, 0.013 + 0.004 * side, 1);
  addAt(sound, box, 0.013 + 0.004 * side, 0.9);
  addAt(sound, pallet, 0.041, 0.18);
  return sound;
}

/** A pendulum clock in a quiet room, a loop of 12 s. */
export function clock(): Signal {
  const next = random(801);
  const ticks = silence(BEAT * BEATS);
  for (let place = 0; place < BEATS; place += 1)
    addRound(
      ticks,
      beat(next, place % 2 === 0 ? 0 : 1),
      0.2 + place * BEAT + (place % 2) * 0.012,
      between(next, 0.92, 1),
    );
  const heard = soften(scale(ticks, 0.3), 0.15);
  addRound(heard, echoOf(ticks, BEDROOM), 0, 0.3);
  const stillness = filterRound(
    whiteNoise(BEAT * BEATS, next),
    { kind: "low", frequency: 320, q: 0.5 },
    { kind: "high", frequency: 60, q: 0.5 },
  );
  return mix(heard, scale(stillness, 0.02));
}
