import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { COURTYARD, inRoom } from "../room.ts";
import {
  addAt,
  fadeEnds,
  generate,
  mix,
  multiply,
  type Signal,
  scale,
  silence,
  soften,
  whiteNoise,
} from "../signal.ts";

/** Wood of the butt on stone. */
function butt(next: Random): Signal {
  const body = ring(
    [
      [between(next, 150, 185), 1, 0.11],
      [between(next, 290, 350), 0.7, 0.08],
      [between(next, 640, 760), 0.4, 0.05],
      [between(next, 1200, 1450), 0.2, 0.03],
    ],
    0.2,
  );
  const grain = filterThrough(whiteNoise(0.012, next), { kind: "band", frequency: 1800, q: 0.6 });
  return fadeEnds(mix(body, scale(grain, 0.7)), 0.0008, 0.02);
}

/** Barrel and bolt coming to rest. */
function steel(next: Random): Signal {
  const pitch = between(next, 0.93, 1.08);
  return ring(
    [
      [730 * pitch, 0.4, 0.16],
      [1640 * pitch, 0.6, 0.22],
      [2870 * pitch, 0.5, 0.26],
      [4210 * pitch, 0.32, 0.18],
      [6050 * pitch, 0.16, 0.12],
    ],
    0.35,
  );
}

/** The sling's ring, loose on its swivel. */
function swivel(next: Random): Signal {
  const pitch = between(next, 4300, 5600);
  return ring(
    [
      [pitch, 0.5, 0.07],
      [pitch * 1.41, 0.4, 0.05],
    ],
    0.12,
  );
}

function rifle(next: Random): Signal {
  const sound = silence(1.1);
  addAt(sound, butt(next), 0, between(next, 0.7, 1));
  const laid = between(next, 0.19, 0.3);
  const slide = filterThrough(whiteNoise(laid - 0.05, next), { kind: "band", frequency: 2600, q: 0.5 });
  const rise = generate(laid - 0.05, (time) => (time / laid) ** 1.5 * 0.09);
  addAt(sound, multiply(slide, rise), 0.05);
  addAt(sound, steel(next), laid, between(next, 0.4, 0.62));
  addAt(sound, butt(next), laid + 0.004, between(next, 0.2, 0.4));
  addAt(sound, steel(next), laid + between(next, 0.06, 0.1), between(next, 0.12, 0.22));
  for (const part of [0.02, laid + 0.03, laid + 0.11])
    addAt(sound, swivel(next), part + between(next, 0, 0.03), between(next, 0.02, 0.06));
  return sound;
}

/** Six rifles are laid on stone in a yard, one by one, the last after a wait: 5.2 s. */
export function riflesDown(): Signal {
  const next = random(501);
  const yard = silence(5.2);
  const times = [0.1, 0.74, 1.12, 1.78, 2.16, 3.5];
  times.forEach((time, place) => {
    addAt(yard, rifle(next), time, (place % 2 === 0 ? 0.8 : 0.5) * between(next, 0.85, 1));
  });
  return fadeEnds(inRoom(soften(yard, 0.6), COURTYARD, 0.6), 0.005, 0.6);
}
