import { and, fuse, rim } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import {
  type Bust,
  backOfHead,
  capBand,
  capFromBehind,
  litProfile,
  nape,
  nick,
  peakedCap,
  profile,
  profileHair,
  strap,
  tilted,
} from "../heads.ts";

/** A soldier from behind in steel helmet and greatcoat, rifle slung; the origin is at the nape. */
export const sentinelBack: Bust = {
  shape: fuse(
    traced("-46,-52! -50,-66 -47,-100 -28,-130 2,-140 32,-130 50,-100 53,-66 49,-52! 38,-46 0,-41 -36,-46"),
    traced("-34,-52! -36,-30 -28,-4 -30,8 0,20 30,8 28,-4 36,-30 34,-52!"),
    traced(
      "-38,0! -44,16 -74,28 -104,44 -120,76 -128,128 -134,190 -140,262 -132,284 -118,290 -104,280 -100,260! -98,320 -104,420 -112,560! 118,560! 108,420 100,330 102,262! 108,282 122,288 136,278 138,256 130,190 126,128 118,74 100,42 70,26 42,16 38,0!",
    ),
    [
      [
        [62, 250],
        [80, 256],
        [70, 120],
        [76, 60],
        [66, -40],
        [64, -148],
        [57, -148],
        [56, -40],
        [54, 60],
        [50, 120],
      ],
    ],
  ),
  cuts: fuse(
    strap(5, "-88,40 -20,120 44,238"),
    strap(8, "-100,238 0,250 100,238"),
    nick(6, "-40,14 0,30 40,14"),
    nick(5, "-2,270 2,380 -4,520"),
    nick(4, "-60,276 -66,370 -76,520"),
    nick(4, "58,276 64,370 78,520"),
    nick(4, "-104,100 -108,170 -106,240"),
    nick(4, "106,100 108,170 104,236"),
    nick(4, "-30,-118 2,-128 32,-116"),
  ),
};

/** An officer from behind in cap and belted tunic, one hand at his holster; the origin is at the nape. */
export const officerBack: Bust = {
  shape: fuse(
    backOfHead,
    capFromBehind,
    traced(
      "-36,-2! -46,14 -80,24 -112,42 -126,84 -134,150 -142,222 -144,290 -138,318 -122,322 -112,306 -108,250! -100,180 -96,130! -92,200 -96,250 -104,330 -112,400! -96,404 -90,480 -92,640! -4,640! 0,470 4,640! 92,640! 90,480 96,404! 112,400! 106,330 98,250 96,200 100,130! 116,180 120,222 104,256 92,262 94,284 116,288 140,272 156,232 146,160 132,92 112,42 80,24 46,14 36,-2!",
    ),
  ),
  skin: nape,
  white: strap(4, "-34,3 -12,11 14,11 36,3"),
  cuts: fuse(
    strap(9, "-98,226 0,236 98,226"),
    nick(5, "-40,-72 0,-66 40,-72"),
    nick(5, "0,24 2,120 0,220"),
    nick(4, "0,250 2,320 0,400"),
    nick(4, "-104,110 -110,160 -116,220"),
    nick(4, "106,110 118,160 124,210"),
    traced("76,240! 100,240! 104,290 80,296!"),
  ),
};

const nodding = (shape: Shape): Shape => tilted(shape, 12);
const raised = fuse(limb([-24, 96], [66, 214], 46, 34), limb([66, 214], [150, 116], 33, 22));
/** An officer in profile facing right who reads the watch on his raised wrist; the origin is the base of the neck. */
export const watchReader: Bust = {
  shape: fuse(
    nodding(profile),
    nodding(peakedCap),
    nodding(profileHair),
    traced(
      "-32,-4! -60,14 -100,36 -130,80 -142,150 -148,240 -152,460! 112,460! 114,340 110,240 100,150 78,80 48,34 22,8!",
    ),
    raised,
    traced("142,128! 138,108 146,92 160,84 178,82 188,90 187,102 178,112 172,124 156,132!"),
  ),
  skin: fuse(nodding(profile), traced("142,128! 138,108 146,92 160,84 178,82 188,90 187,102 178,112 172,124 156,132!")),
  white: fuse(strap(5, "-32,2 -10,12 18,10"), ellipse(127, 123, 16, 15, 24)),
  lit: fuse(
    nodding(litProfile(10)),
    rim(traced("142,128! 138,108 146,92 160,84 178,82 188,90 187,102 178,112 172,124 156,132!"), -8, 5),
  ),
  hair: fuse(
    nodding(fuse(peakedCap, profileHair, nick(5, "22,-70 32,-72 40,-68"), nick(4, "28,-62 34,-61 38,-60"))),
    nick(3, "162,99 174,98 187,96"),
    nick(3, "160,108 172,107 183,106"),
    nick(3, "159,117 168,117 176,116"),
  ),
  badge: fuse(nodding(capBand), and(ellipse(127, 123, 13, 12, 24), traced("112,128! 130,108! 136,112! 118,134!"))),
  cuts: fuse(
    nick(6, "-40,60 -70,120 -80,220"),
    nick(5, "30,60 60,130 62,180"),
    nick(6, "-10,300 40,306 108,296"),
    strap(8, "-148,340 0,352 112,340"),
    nick(5, "10,150 46,206 60,240"),
  ),
};
