import type { Era } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { clamp } from "../geometry/points.ts";
import { ellipse, poly, rect } from "../geometry/shapes.ts";
import { ruled, traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { dots, fill, line, type Mark } from "../marks.ts";

const tunic = traced(
  "1050,418! 1074,398 1112,386! 1130,398 1148,386! 1186,398 1210,418! 1224,520 1232,606 1206,610 1200,540! 1202,626! 1058,626! 1060,540! 1054,610 1028,606 1036,520",
);

/** An officer's tunic hung on the back of a chair whose rail shows above it, his cap on the seat; lit from the left. */
export function tunicOnChair(era: Era): Mark[] {
  const frame = fuse(
    rect(1064, 346, 1080, 640),
    rect(1180, 346, 1196, 640),
    ellipse(1072, 344, 12, 14),
    ellipse(1188, 344, 12, 14),
    traced("1074,354! 1130,340 1186,354! 1186,378! 1130,366 1074,378!"),
  );
  const seat = poly([1040, 616], [1220, 616], [1250, 656], [1010, 656]);
  const under = fuse(rect(1010, 656, 1250, 676), rect(1014, 670, 1034, 800), rect(1226, 670, 1246, 800));
  const crown = set(
    traced("-78,-60! -64,-84 -26,-98 26,-98 64,-84 78,-60 56,-40! 52,-20! -52,-20! -56,-40!"),
    [1130, 646],
  );
  const peak = set(traced("-54,-22! 0,-14 54,-22! 44,0 0,10 -44,0!"), [1130, 646]);
  return [
    fill(fuse(rect(1060, 660, 1074, 770), rect(1186, 660, 1200, 770)), "navy"),
    fill(grow(frame, 2.5), "yellow"),
    fill(frame, "navy"),
    fill(grow(tunic, 3), "navy"),
    fill(tunic, "indigo"),
    dots(era, tunic, "navy", { pitch: 9, tone: (x) => clamp((x - 1080) / 200) * 0.8, levels: 5 }),
    line(
      ruled(
        "1112,388 1096,440 1130,486 1164,440 1148,388",
        "1130,486 1132,620",
        "1060,470 1060,540",
        "1200,470 1200,540",
      ),
      "navy",
      4,
    ),
    fill(poly([1116, 390], [1130, 404], [1144, 390], [1130, 470]), "navy"),
    fill(fuse(...[512, 552, 592].map((y) => ellipse(1120, y, 6))), "yellow"),
    fill(
      fuse(
        poly([1056, 416], [1092, 396], [1096, 406], [1060, 428]),
        poly([1204, 416], [1168, 396], [1164, 406], [1200, 428]),
      ),
      "yellow",
    ),
    fill(rim(tunic, 4, 2), "yellow"),
    fill(grow(seat, 3), "navy"),
    fill(seat, "red"),
    fill(under, "navy"),
    fill(rim(under, 0, 4), "yellow"),
    fill(grow(fuse(crown, peak), 3), "navy"),
    fill(crown, "indigo"),
    fill(set(traced("-56,-40! 0,-48 56,-40! 52,-20! 0,-12 -52,-20!"), [1130, 646]), "yellow"),
    fill(set(ellipse(0, -62, 10, 13), [1130, 646]), "yellow"),
    fill(peak, "navy"),
    fill(rim(peak, 0, -4), "teal"),
    fill(rim(crown, 4, 4), "yellow"),
  ];
}
