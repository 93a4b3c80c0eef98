import { fuse, minus } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, face, litProfile, nick, profile, profileHair, set, strap, tilted } from "../heads.ts";

const old = (shape: Shape): Shape => tilted(set(shape, [0, 4], 1.06, 1.12), -4);
const kerchief = fuse(
  minus(
    traced("-26,2! -42,-18 -50,-50 -50,-86 -36,-114 0,-127 36,-114 51,-86 50,-50 42,-18 26,2! 12,14 -12,14"),
    traced("-16,-4 -29,-24 -36,-52 -35,-76 -26,-94! 0,-104 27,-94! 36,-76 37,-52 30,-24 16,-4 0,2"),
  ),
  traced("-14,2! 0,-4 14,2! 26,26 34,44 16,40 2,22! -12,42 -30,48 -24,28"),
);
const bundle = fuse(
  traced("-74,345! -78,262 -58,232 -26,222 -8,214! 10,214! 30,222 62,234 80,264 76,345!"),
  traced("-6,220! -34,206 -50,184 -30,186 -12,198 0,208! 12,196 30,180 52,178 38,204 10,220!"),
);
const hands = fuse(
  traced("-92,262! -84,246 -64,242 -46,250 -40,262 -50,272 -66,282 -86,288 -96,280!"),
  traced("92,262! 84,246 66,242 48,250 42,262 52,272 68,282 88,288 98,280!"),
);
/** An old woman in a kerchief and shawl, seen from before, who sets her bundle down; the origin is the base of the neck, the wall 300 below it. */
export const oldWomanWithBundle: Bust = {
  shape: fuse(
    old(face.skull),
    old(kerchief),
    traced(
      "-26,0! -60,16 -100,44 -124,96 -134,170 -138,300 -140,420! 140,420! 138,300 136,170 126,96 102,44 62,16 26,0!",
    ),
    bundle,
    hands,
  ),
  skin: fuse(old(face.skull), hands),
  white: bundle,
  lit: fuse(
    old(
      traced(
        "-34,-34! -36,-56 -34,-76 -24,-90 -4,-88! 1,-72 -2,-56 -12,-38! -2,-33 -3,-26 -12,-22! -1,-17 -5,-10 -2,2! -14,-2 -26,-16!",
      ),
    ),
    hands,
  ),
  badge: old(kerchief),
  hair: fuse(
    old(
      fuse(
        traced("-30,-84! -22,-100 0,-106 24,-100 32,-82! 22,-94 4,-96! -8,-94 -20,-90!"),
        nick(6, "-27,-66 -18,-71 -6,-66"),
        nick(6, "9,-66 20,-71 29,-65"),
        nick(5, "-26,-56 -17,-61 -8,-56"),
        nick(5, "10,-56 19,-61 28,-56"),
        traced("-20,-59 -16,-60 -14,-56 -17,-53 -20,-55"),
        traced("17,-59 21,-60 23,-56 20,-53 17,-55"),
        nick(5, "-18,-19 -4,-22 13,-18"),
        nick(3, "-11,-38 -6,-34 3,-34"),
        nick(2.6, "-20,-40 -22,-30 -26,-24"),
        nick(2.6, "14,-38 20,-28 22,-18"),
        nick(2.2, "-26,-48 -18,-46 -11,-48"),
        nick(2.2, "-8,-12 0,-11 8,-13"),
      ),
    ),
    nick(4, "-52,244 -20,240 -4,222"),
    nick(4, "56,246 24,240 6,222"),
    nick(4, "-30,294 -24,262 -6,226"),
    nick(4, "34,294 26,262 6,226"),
    nick(3, "-84,266 -66,262 -46,262"),
    nick(3, "-86,276 -68,272 -52,270"),
    nick(3, "86,266 68,262 48,262"),
    nick(3, "88,276 70,272 54,270"),
  ),
  cuts: fuse(
    nick(8, "-30,14 -14,90 34,176"),
    nick(8, "34,14 10,100 -40,190"),
    nick(6, "-72,30 -60,120 -20,190"),
    nick(6, "76,34 62,120 40,180"),
    nick(5, "-108,90 -116,180 -114,270"),
    nick(5, "110,90 118,180 116,270"),
  ),
};

const turned = (shape: Shape): Shape => tilted(set(shape, [0, 0], 0.92), -5);
const knot = traced(
  "-28,-20! -46,-50 -50,-84 -36,-112 -6,-124 22,-116 38,-94! 20,-94 4,-82 -6,-66! -14,-50 -18,-36 -20,-20!",
);
const bun = traced("-44,-78 -66,-80 -74,-62 -64,-46 -46,-50");
const clothLunch = fuse(
  traced("52,240! 50,206 70,190 92,184! 104,184! 128,192 142,214 136,246 96,256!"),
  traced("94,190! 78,176 72,160 88,166 98,178! 108,164 124,158 118,176 104,190!"),
);
const carrying = traced("60,232! 72,224 92,226 112,228 130,234 132,246 112,254 84,254 64,248!");
/** A woman of the spinning floor with her lunch in a cloth, in profile facing right; the origin is the base of the neck. */
export const spinnerWithLunch: Bust = {
  shape: fuse(
    turned(profile),
    turned(knot),
    turned(bun),
    traced(
      "-24,-6! -38,12 -76,28 -98,62 -108,140 -104,230 -112,340 -116,480! 96,480! 88,340 80,240 84,160 76,98 52,48 24,14!",
    ),
    limb([-42, 86], [-30, 230], 40, 31),
    limb([-30, 230], [76, 242], 30, 18),
    clothLunch,
    carrying,
  ),
  skin: fuse(turned(profile), carrying),
  white: clothLunch,
  lit: fuse(turned(litProfile(13)), carrying),
  badge: strap(10, "-34,10 0,28 30,20"),
  hair: fuse(
    turned(
      fuse(
        knot,
        bun,
        nick(6, "24,-74 32,-78 41,-75"),
        nick(5, "28,-64 34,-67 39,-62"),
        nick(4, "29,-25 36,-28 43,-28"),
      ),
    ),
    nick(3, "96,190 84,214 80,226"),
    nick(3, "102,190 116,212 118,226"),
    nick(3, "76,238 98,238 122,242"),
  ),
  cuts: fuse(
    nick(6, "-24,110 -4,180 0,210"),
    nick(6, "-70,44 -84,130 -64,240 -40,262"),
    nick(6, "-24,264 20,270 60,262"),
    nick(5, "-70,290 -76,380 -84,480"),
    nick(5, "30,290 34,380 32,480"),
  ),
};

const flatCap = traced("-44,-74! -54,-96 -40,-118 -4,-130 28,-124 46,-106! 60,-98 72,-88 66,-84! 40,-88 4,-84 -26,-74");
const looking = (shape: Shape): Shape => tilted(set(shape, [0, 0], 0.94), -4);
/** A young worker in a flat cap, in profile facing right, his hands in his pockets; the origin is the base of the neck. */
export const youngWorker: Bust = {
  shape: fuse(
    looking(profile),
    looking(profileHair),
    looking(flatCap),
    traced(
      "-28,-8! -44,10 -82,26 -108,58 -120,130 -128,210 -118,300 -100,330 -96,480! 108,480! 104,330 100,240 98,150 86,86 56,36 26,12!",
    ),
  ),
  skin: looking(profile),
  white: traced("-24,-4! -4,12 16,14 26,6! 40,50! 26,40 8,26 -16,12!"),
  lit: looking(litProfile(13)),
  hair: looking(
    fuse(
      profileHair,
      flatCap,
      nick(6, "24,-73 32,-77 41,-74"),
      nick(5, "28,-63 34,-66 39,-62"),
      nick(4, "29,-25 36,-28 43,-28"),
      traced("-14,-62 -6,-66 0,-58 -4,-46 -11,-46"),
    ),
  ),
  cuts: fuse(
    looking(nick(4, "-44,-80 0,-92 44,-92")),
    nick(6, "-40,70 -60,160 -40,260 -20,300"),
    nick(6, "-96,80 -104,170 -96,270"),
    nick(5, "30,50 50,160 46,330"),
    nick(5, "-30,310 10,318 50,306"),
    nick(5, "20,20 40,80 58,110"),
  ),
};
