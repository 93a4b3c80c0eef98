import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { clamp, map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap, tilted } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";
import { typed } from "../typed.ts";
import { digit } from "./fingers.ts";
import { womanHead } from "./woman-head.ts";

const nod = (shape: Shape): Shape => tilted(shape, 10);
const skull = nod(womanHead);
const hair = nod(
  fuse(
    traced(
      "-26,-26! -46,-46 -52,-80 -42,-112 -12,-132 20,-124 38,-100 36,-86! 24,-94 12,-92 4,-82 2,-66! -4,-62 -10,-48 -8,-38! -18,-26",
    ),
    ellipse(-46, -40, 20, 22),
  ),
);
const glasses = nod(
  fuse(minus(ellipse(33, -62, 11, 9.5), ellipse(33, -62, 7.6, 6.4)), strap(3, "23,-64 6,-64 -6,-58")),
);
const features = nod(
  fuse(
    nick(4.4, "22,-79 30,-82 39,-77"),
    nick(4, "27,-60 32,-59 38,-61"),
    nick(4, "31,-40 36,-39.5 41,-41"),
    nick(2.6, "36,-48 38,-50 42,-50"),
    nick(2.6, "22,-34 26,-40 25,-46"),
  ),
);
const under = nod(
  traced(
    "40,-52! 38,-47 41,-41 37.5,-39.5! 40,-34 35.5,-30! 37.5,-24 34,-15 26,-11 14,-8! 10,0 18,18! -10,18! 0,-10 8,-24 20,-32 30,-40!",
  ),
);
const chain = nod(nick(2.6, "-6,-56 -10,-30 -20,2"));
const trunk = traced("-26,6! -48,22 -62,64 -64,124 -54,172 -58,216! 42,216! 46,180 56,140 58,112 48,74 34,40 22,14!");
const skirt = traced("-54,200! -66,252 -68,330 -60,440 -54,620! 34,620! 44,440 54,330 52,256 42,200! -8,206");
const collar = traced("-28,0! -34,16 -18,34! 8,36 30,30! 24,8 16,2!");
const nearArm = fuse(limb([-16, 66], [-2, 172], 29, 24), limb([-2, 172], [92, 152], 23, 15));
const farArm = fuse(limb([36, 90], [56, 170], 22, 18), limb([56, 170], [118, 112], 18, 13));
const nearCuff = poly([82, 134], [98, 132], [104, 166], [88, 170]);
/** The sheet, torn off along its lower edge. */
const sheet = traced(
  "92,66! 188,34! 222,168! 210,170! 204,178! 192,174! 184,186! 170,180! 162,192! 148,186! 138,196! 128,190!",
);
const palm = traced("96,136! 112,132 126,140 130,156 122,170 102,172!");
const round = [
  digit("120,144 136,146 148,142", 6.2, 5),
  digit("122,154 140,157 152,154", 6.4, 5.2),
  digit("120,163 138,168 150,166", 6.2, 5),
  digit("114,170 130,177 142,177", 5.8, 4.8),
];
const farFingers = [digit("176,22 178,38 174,52", 5.6, 4.8), digit("186,22 188,36 186,50", 5.4, 4.6)];
const farPalm = fuse(limb([118, 112], [168, 34], 12, 9), ellipse(176, 26, 13, 10));

/** A clerk who stands in profile and reads a sheet that she has just torn off; the origin is the base of her neck, the light before her and below. */
export function printCableClerk(
  era: Era,
  [x, y]: Point,
  k: number,
  facing: 1 | -1,
): { readonly whole: Shape; readonly marks: Mark[] } {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + facing * px * k, y + py * k]));
  const own = (px: number): number => (facing * (px - x)) / k;
  const edged = (shape: Shape, width = 2.6): Mark[] => [
    fill(grow(put(shape), width, "round"), era.key),
    fill(put(shape), era.sheet),
  ];
  const whole = put(fuse(skull, hair, trunk, skirt, nearArm, farArm, sheet, farPalm, palm));
  const cloth = (px: number): number => clamp(0.9 - (own(px) + 66) / 110);
  const rows = Array.from({ length: 7 }, (_, i): Point[] => [
    [x + facing * (108 + i * 4) * k, y + (84 + i * 14) * k],
    [x + facing * (182 + i * 3.6 - (i % 3) * 9) * k, y + (60 + i * 14) * k],
  ]);
  return {
    whole,
    marks: [
      fill(grow(whole, 6, "round"), era.sheet),
      ...edged(fuse(farPalm)),
      ...edged(farArm),
      ...typed(put(farArm), "carbon", () => 0.5),
      fill(put(skirt), era.key),
      ...typed(put(and(grow(skirt, -4), poly([-10, 200], [80, 200], [80, 640], [-10, 640]))), "carbon", (px) =>
        clamp((own(px) + 6) / 50),
      ),
      fill(put(fuse(nick(4, "48,240 48,330 38,440"), nick(3, "38,230 42,320 32,480"))), era.sheet),
      ...edged(trunk),
      ...typed(put(trunk), "carbon", cloth),
      fill(
        put(fuse(nick(3.4, "20,42 36,110 34,214"), ellipse(29, 90, 3), ellipse(33, 130, 3), ellipse(34, 170, 3))),
        era.key,
      ),
      ...edged(skull),
      ...typed(put(minus(skull, under, nod(poly([20, -120], [60, -120], [60, -56], [24, -56])))), "carbon", () => 0.46),
      fill(put(fuse(features, chain)), era.key),
      fill(grow(put(hair), 1), era.key),
      fill(
        put(
          nod(
            fuse(
              nick(4, "-44,-76 -36,-104 -8,-122"),
              nick(3.6, "-30,-72 -22,-96 6,-110"),
              nick(3.4, "-16,-62 -10,-84 14,-98"),
              nick(3, "-56,-46 -46,-54 -34,-46"),
            ),
          ),
        ),
        "carbon",
      ),
      fill(put(glasses), era.key),
      ...edged(collar, 2.2),
      ...edged(sheet),
      ...typed(put(sheet), "carbon", (px) => 0.1 + 0.2 * clamp((140 - own(px)) / 60)),
      line(rows, "carbon", 1.6),
      ...farFingers.flatMap(({ shape }) => edged(shape, 2)),
      ...edged(nearArm),
      ...typed(put(nearArm), "carbon", (px, py) =>
        clamp(0.95 - (own(px) + 40) / 120 - clamp((py - y - 150 * k) / (60 * k)) * 0.2),
      ),
      fill(put(fuse(nick(4, "-18,150 0,160 18,150"), nick(3.4, "-8,190 8,188 24,178"))), era.key),
      ...edged(nearCuff, 2.2),
      ...edged(palm, 2.2),
      ...round.flatMap(({ shape, root }) => [
        fill(minus(grow(put(shape), 2.2, "round"), put(root)), era.key),
        fill(put(shape), era.sheet),
      ]),
    ],
  };
}
