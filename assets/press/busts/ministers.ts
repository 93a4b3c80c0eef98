import { fuse } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, backOfHead, face, nape, nick, set, strap, tilted } from "../heads.ts";

/** A seated man from behind in a suit, his weight on one arm; the origin is at the nape. */
export const seatedBack: Bust = {
  shape: fuse(
    tilted(backOfHead, 4),
    traced(
      "-34,0! -48,14 -90,26 -124,48 -142,92 -150,150 -158,230 -166,330 -170,460! 190,460! 200,330 214,250 196,180 172,110 146,58 108,30 52,14 36,0!",
    ),
  ),
  skin: tilted(nape, 4),
  white: strap(6, "-36,4 -12,14 16,13 40,2"),
  cuts: fuse(
    nick(5, "2,30 0,140 6,300"),
    nick(5, "-122,120 -118,190 -128,280"),
    nick(6, "150,120 158,190 166,260"),
    nick(4, "110,60 132,90 140,130"),
    nick(4, "-100,50 -118,76 -122,108"),
  ),
};

const turnedDown = (shape: Shape): Shape => set(tilted(shape, -7), [2, -134]);
/** A man with folded arms who listens and looks down, seen from before; the origin is where his chest meets the table. */
export const armsFolded: Bust = {
  shape: fuse(
    traced("-112,4! -118,-40 -108,-84 -80,-106 -34,-120 -22,-134! 22,-134! 34,-120 80,-106 108,-84 118,-40 112,4!"),
    turnedDown(face.skull),
    turnedDown(face.hair),
  ),
  skin: fuse(turnedDown(face.skull), traced("56,-44 76,-50 84,-40 74,-32 58,-36")),
  white: fuse(traced("-22,-128! 0,-70! 24,-128! 12,-118 -10,-118"), traced("52,-46! 60,-48! 62,-32! 54,-32!")),
  lit: turnedDown(face.lit),
  hair: fuse(turnedDown(face.hair), traced("-5,-116! 5,-116! 7,-62! 1,-50! -5,-62!")),
  cuts: fuse(
    nick(5, "-92,-34 -20,-26 60,-44"),
    nick(5, "92,-30 20,-18 -60,-14"),
    nick(4, "-24,-116 -44,-80 -14,-46"),
    nick(4, "26,-116 46,-80 18,-52"),
  ),
};

/** A man who stands with his back to us and his hands behind him; the origin is between his feet, 760 below his crown. */
export const handsBehind: Bust = {
  shape: fuse(
    set(backOfHead, [0, -636], 0.98),
    traced(
      "-34,-640! -60,-622 -106,-604 -128,-560 -136,-490 -128,-420 -104,-372 -100,-330! -98,-300 -96,-180 -86,-20! -104,0 -60,6 -26,0! -20,-120 -6,-260! 6,-260! 20,-120 26,0! 60,6 104,0 86,-20! 98,-180 100,-330! 106,-372 128,-420 138,-490 130,-560 108,-604 60,-622 34,-640!",
    ),
  ),
  skin: fuse(set(nape, [0, -636], 0.98), traced("-22,-392 6,-402 26,-386 18,-360 -10,-358 -28,-374")),
  white: fuse(
    strap(6, "-34,-634 -8,-625 12,-625 36,-636"),
    nick(5, "-36,-392 -30,-380 -32,-366"),
    nick(5, "38,-394 30,-380 30,-364"),
  ),
  cuts: fuse(
    nick(7, "-112,-480 -70,-410 -30,-380"),
    nick(7, "114,-480 72,-410 30,-380"),
    nick(6, "0,-340 2,-300 0,-262"),
    nick(5, "0,-600 2,-500 0,-420"),
  ),
};
