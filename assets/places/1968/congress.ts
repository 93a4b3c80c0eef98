// Light: a flat bright morning from behind the front, so that all before the gate is dark.
// Values: navy gate and caller; indigo soldiers; yellow and cream stone behind.
// Diagonal: the deputy's bent arm to the bar, the chain, the key on the usher's open hand.
// Frame: the stone posts of the gate; the usher on the right with a key that no longer fits.
// Focus: the lock on the chain.
import { atPost } from "../../press/busts/corridor-men.ts";
import { deputyAtGate, speechCase } from "../../press/busts/deputy-at-gate.ts";
import { stand } from "../../press/busts/standing-men.ts";
import { oldKey, usherWithKey } from "../../press/busts/usher.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { balustrade } from "../../press/props/balustrade.ts";
import { chainedLock } from "../../press/props/chained-lock.ts";
import { cornice } from "../../press/props/cornice.ts";
import { flag } from "../../press/props/flag.ts";
import { gatePost, ironGate } from "../../press/props/iron-gate.ts";
import { mistBand } from "../../press/props/mist.ts";
import { steps } from "../../press/props/steps.ts";
import { wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.6, 0], yaw: 0, focal: 860, centre: 700, horizon: 500 });
const front = wall(eye, [0.6, 0, 27], -0.1);
const COLUMNS = [-6.2, -3.8, -1.4, 1.4, 3.8, 6.2];
const LOCK: Point = [742, 384];
const CALLER: Point = [470, 330];

function far(era: Era): Mark[] {
  const wings = fuse(front.rect(-22, 0, 22, 9.4, 2));
  const body = fuse(
    front.rect(-8, 1.4, 8, 11),
    front.ring([
      [-8.4, 11.9],
      [0, 14.6],
      [8.4, 11.9],
    ]),
    front.rect(-8.4, 11, 8.4, 11.9, -0.6),
  );
  const openings = fuse(
    ...[-19, -16, -13, -10, 10, 13, 16, 19].flatMap((u) => [
      front.rect(u - 0.7, 1.6, u + 0.7, 4.2, 2),
      front.rect(u - 0.7, 5.4, u + 0.7, 7.8, 2),
    ]),
  );
  const shade = fuse(...COLUMNS.map((u) => front.rect(u + 0.9, 1.4, u + 1.9, 10.4)), front.rect(-7.6, 1.4, 7.6, 10.4));
  const doors = fuse(...[-2.6, 0, 2.6, -5, 5].map((u) => front.rect(u - 0.6, 1.4, u + 0.6, 5.4, 1.2)));
  const columns = fuse(
    ...COLUMNS.flatMap((u) => [
      front.rect(u - 0.5, 2, u + 0.5, 10),
      front.rect(u - 0.7, 1.4, u + 0.7, 2),
      front.rect(u - 0.75, 9.9, u + 0.75, 10.5),
    ]),
  );
  const core = fuse(...COLUMNS.map((u) => front.rect(u - 0.42, 2, u + 0.05, 9.9)));
  const gable = minus(
    front.ring([
      [-8.4, 11.9],
      [0, 14.6],
      [8.4, 11.9],
    ]),
    front.ring([
      [-6.8, 12.15],
      [0, 14.25],
      [6.8, 12.15],
    ]),
  );
  const roof = balustrade(
    front,
    { from: -22, to: 22, low: 9.4, high: 10.2, d: 2, every: 0.8 },
    (u) => Math.abs(u) < 8.6,
  );
  return [
    fill(wings, "yellow"),
    dots(era, wings, "red", { pitch: 9.5, tone: (_, y) => 0.2 + 0.25 * clamp((y - 280) / 240), levels: 5 }),
    fill(openings, "indigo"),
    fill(roof, "indigo"),
    fill(body, "yellow"),
    fill(shade, "red"),
    fill(doors, "navy"),
    fill(columns, "yellow"),
    fill(core, "cream"),
    fill(
      fuse(
        gable,
        front.rect(-8.4, 10.95, 8.4, 11.1, -0.6),
        front.rect(-8.4, 11.75, 8.4, 11.95, -0.6),
        cornice(front, -7.6, 7.6, 10.35),
      ),
      "indigo",
    ),
    line(
      COLUMNS.flatMap((u) => [front.line(u - 0.5, 2, u - 0.5, 10), front.line(u + 0.5, 2, u + 0.5, 10)]),
      "indigo",
      2,
    ),
    ...flag(era, front, 0, 14.5),
  ];
}

function middle(era: Era): Mark[] {
  const stair = steps(eye, front, 8, 9, 5.4);
  const soldiers = [262, 846, 950].map((x, i) => stand(atPost, [x, 594 + (i % 2) * 4], 244, i === 1 ? 1 : -1));
  const men = fuse(...soldiers.map(({ shape }) => shape));
  return [
    fill(rect(-60, 540, 1340, 780), "teal"),
    fill(stair.whole, "cream"),
    fill(stair.noses, "indigo"),
    dots(era, rect(-60, 560, 1340, 780), "indigo", {
      tone: (_, y) => clamp((y - 560) / 190) * 0.8,
      levels: 6,
      full: 0.7,
    }),
    fill(grow(men, 2.5, "round"), "navy"),
    fill(men, "indigo"),
    fill(fuse(...soldiers.map(({ cuts }) => cuts)), "cream"),
    fill(fuse(...soldiers.map(({ arms }) => arms)), "navy"),
  ];
}

function near(era: Era): Mark[] {
  const gate = ironGate({ first: 282, bars: 21, every: 46, left: 200, right: 1230, meeting: 742 });
  const posts = fuse(gatePost(-60, 226), gatePost(1206, 1400));
  const grain = (x: number): number => (x < 600 ? clamp((x - 60) / 200) : clamp((1290 - x) / 120)) * 0.7;
  const key = set(oldKey, [1096, 350], 1.04, -1.04);
  const usher = place(usherWithKey, [1096, 350], 1.04, -1);
  const caller = place(deputyAtGate, CALLER, 1.06);
  const [satchel, flap, clasp, handle] = [speechCase.leather, speechCase.flap, speechCase.clasp, speechCase.handle].map(
    (part) => set(part, CALLER, 1.06),
  ) as [Shape, Shape, Shape, Shape];
  return [
    fill(gate, "navy"),
    fill(posts, "navy"),
    dots(era, grow(posts, -6), "indigo", { tone: grain, levels: 5 }),
    fill(fuse(rim(rect(-60, 20, 226, 790), -6, 0), rim(rect(1206, 20, 1400, 790), 6, 0)), "red"),
    ...printBust(era, caller, [4, -3], { shade: "indigo", light: "yellow" }),
    fill(grow(fuse(satchel, handle), 3), "navy"),
    fill(handle, "yellow"),
    fill(satchel, "red"),
    fill(minus(flap, grow(flap, -3)), "navy"),
    fill(clasp, "yellow"),
    fill(grow(usher.shape, 3), "navy"),
    ...printBust(era, usher, [-4, -3], { shade: "indigo", light: "yellow", cloth: "indigo", folds: "navy" }),
    fill(grow(key, 3), "navy"),
    fill(key, "yellow"),
    ...chainedLock(era, [696, 788], 4, LOCK[1]),
  ];
}

/** Congress on the morning after: the gate is chained. */
export function congress(era: Era): Place {
  return {
    sky: [
      fill(WHOLE, "cream"),
      dots(era, rect(-60, -60, 1340, 420), "teal", {
        pitch: 13,
        tone: (x, y) => clamp(0.75 - y / 420 + 0.2 * noise(x * 0.003, y * 0.006)),
        levels: 7,
        full: 0.74,
      }),
      fill(fuse(mistBand(380, 150, 420, 16), mistBand(1010, 92, 380, 18)), "cream"),
    ],
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [],
    living: {
      layer: [
        fill(fuse(mistBand(560, 210, 420, 12), mistBand(1010, 300, 320, 11), mistBand(300, 330, 300, 10)), "cream"),
      ],
      motion: "drift",
      above: "far",
    },
    focus: [742, 430],
    gaze: { lock: [742, 430], caller: [470, 300], usher: [900, 500], front: [760, 220] },
  };
}
