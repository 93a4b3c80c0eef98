import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";

const bent = (shape: Shape): Shape => turn(shape, -0.3, [1156, 330]);
const HEAD =
  "1098,258 1112,232 1140,224 1166,236 1174,262 1170,288 1156,306! 1166,326! 1120,334! 1122,318! 1106,316 1100,306! 1104,300 1099,296! 1097,288 1090,282! 1098,268!";
const BAND = "1112,268! 1118,228 1144,212 1172,224 1182,266! 1172,266! 1164,234 1144,224 1126,236 1122,268!";

/** A technician in headphones leaning over his dials, in profile to the left, as far as he is seen through a glass. */
export function technician(era: Era, glass: Shape): Mark[] {
  const body = fuse(
    bent(traced(HEAD)),
    traced("1104,372 1120,338 1164,318 1216,340 1250,412 1262,540! 1090,540! 1096,430!"),
    limb([1130, 366], [1062, 424], 24, 17),
    limb([1062, 426], [1014, 424], 16, 9),
    ellipse(1006, 426, 15, 10),
  );
  const phones = bent(fuse(traced(BAND), ellipse(1152, 270, 18, 23)));
  const face = fuse(
    nick(5, "1104,274 1112,270 1122,274"),
    nick(8, "1102,262 1106,246 1116,236"),
    nick(4, "1102,300 1108,299 1114,302"),
    nick(5, "1118,296 1126,304 1124,314"),
  );
  const sleeve = cuts(body, {
    light: [-0.8, -0.5, 0.3],
    round: 40,
    angle: 0.9,
    gap: 8,
    from: 0.4,
    only: and(body, and(glass, rect(1060, 330, 1260, 560))),
  });
  return [
    fill(and(grow(fuse(body, phones), 4, "round"), glass), era.sheet),
    fill(and(fuse(body, phones), glass), era.key),
    fill(and(grow(phones, 3), glass), era.sheet),
    fill(phones, era.key),
    fill(bent(minus(ellipse(1152, 270, 12, 16), ellipse(1152, 270, 8, 12))), era.sheet),
    flecks(sleeve, era.sheet),
    fill(bent(face), era.sheet),
  ];
}
