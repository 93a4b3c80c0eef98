import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { BEDROOM, CORRIDOR, inRoom } from "../room.ts";
import { addAt, fadeEnds, mix, RATE, type Signal, scale, silence, soften, valueAt, whiteNoise } from "../signal.ts";

/** A brass latch: tongue and plate. */
function latch(next: Random): Signal {
  const pitch = between(next, 0.95, 1.06);
  const metal = ring(
    [
      [520 * pitch, 0.7, 0.04],
      [1380 * pitch, 0.8, 0.05],
      [2450 * pitch, 0.5, 0.06],
      [4100 * pitch, 0.25, 0.03],
    ],
    0.12,
  );
  return mix(metal, scale(filterThrough(whiteNoise(0.006, next), { kind: "high", frequency: 1800 }), 0.6));
}

/** The hinge sticks and slips: each slip rings the panel, faster as the door swings faster. */
function hinge(next: Random): Signal {
  const slip = ring(
    [
      [395, 0.8, 0.025],
      [812, 1, 0.03],
      [1275, 0.6, 0.024],
      [2140, 0.3, 0.015],
    ],
    0.05,
  );
  const swing = [
    [0, 46],
    [0.25, 118],
    [0.55, 96],
    [0.8, 150],
    [1.05, 60],
  ] as const;
  const sound = silence(1.15);
  let time = 0;
  while (time < 1.05) {
    addAt(sound, slip, time, between(next, 0.4, 1) * Math.sin((Math.PI * time) / 1.05) ** 0.7);
    time += between(next, 0.9, 1.1) / valueAt(swing, time);
  }
  return sound;
}

/** Oak into its frame. */
function shut(next: Random): Signal {
  const wood = ring(
    [
      [58, 1, 0.22],
      [97, 0.9, 0.18],
      [171, 0.7, 0.12],
      [303, 0.45, 0.08],
      [560, 0.25, 0.05],
    ],
    0.4,
  );
  const slap = filterThrough(whiteNoise(0.03, next), { kind: "low", frequency: 1600 });
  return mix(wood, scale(fadeEnds(slap, 1 / RATE, 0.025), 0.9));
}

/** A heavy door is unlatched, swings on a dry hinge and is shut with care: 3.8 s. */
export function door(): Signal {
  const next = random(701);
  const sound = silence(3.8);
  addAt(sound, latch(next), 0.1, 0.28);
  addAt(sound, latch(next), 0.21, 0.5);
  addAt(sound, scale(shut(next), 0.12), 0.24);
  addAt(sound, hinge(next), 0.42, 0.13);
  addAt(sound, shut(next), 2.25, 0.62);
  addAt(sound, latch(next), 2.262, 0.3);
  addAt(sound, latch(next), 2.4, 0.16);
  const close = soften(fadeEnds(sound, 0.002, 0.05), 0.36);
  return fadeEnds(inRoom(inRoom(close, BEDROOM, 0.4), CORRIDOR, 0.3), 0.002, 0.7);
}
