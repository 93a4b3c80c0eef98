import { fuse } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, litProfile, nick, profile, set, strap, tilted } from "../heads.ts";

const down = (shape: Shape): Shape => tilted(set(shape, [2, 0], 0.94), 13);
const bob = traced(
  "40,-96! 28,-106 12,-98 2,-84 -5,-64 -2,-42 4,-24 2,-8 -10,2 -26,6 -46,12 -66,6 -80,-8! -64,-10 -60,-32 -64,-68 -58,-104 -30,-130 6,-134 32,-120!",
);
const leaflets = poly([22, 92], [118, 72], [136, 204], [40, 226]);
const clasp = traced("72,194! 90,182 110,174 126,171 136,177 134,188 140,194 132,204 118,210 96,220 76,224!");
/** A student with leaflets held before her, in profile facing right, who looks down; the origin is the base of the neck. */
export const studentWithLeaflets: Bust = {
  shape: fuse(
    down(profile),
    down(bob),
    traced(
      "-26,-8! -38,12 -74,28 -98,60 -108,130 -100,220 -108,330 -120,480! 104,480! 92,330 80,240 84,160 76,100 54,50 26,18 20,-4!",
    ),
    leaflets,
    limb([-46, 84], [-34, 226], 42, 33),
    limb([-34, 226], [80, 204], 32, 19),
    clasp,
  ),
  skin: fuse(down(profile), clasp),
  white: fuse(
    leaflets,
    traced("-28,-6! -2,10 20,10 24,0! 38,28! 22,32 2,22 -22,12!"),
    strap(8, "76,188 84,206 80,224"),
  ),
  lit: fuse(down(litProfile(13)), clasp),
  hair: fuse(
    down(fuse(bob, nick(6, "24,-75 32,-79 41,-75"), nick(5, "27,-63 34,-67 40,-62"), nick(4, "29,-25 36,-28 43,-28"))),
    strap(5, "44,112 74,106 104,99"),
    nick(3, "48,128 76,122 110,115"),
    nick(3, "50,141 78,135 106,129"),
    nick(3, "53,154 80,148 114,141"),
    nick(3, "55,167 80,162 96,158"),
    nick(3, "32,96 40,150 50,222"),
    nick(3, "98,188 114,182 130,178"),
    nick(3, "100,200 116,194 134,190"),
  ),
  badge: down(strap(9, "2,-133 -16,-110 -25,-74")),
  cuts: fuse(
    strap(9, "-40,20 10,110 40,200"),
    nick(6, "-70,40 -84,120 -70,220 -40,258"),
    nick(6, "-18,116 0,180 24,196"),
    nick(6, "-30,262 20,262 74,238"),
    nick(6, "-70,290 -76,380 -90,480"),
    nick(6, "10,280 14,380 10,480"),
  ),
};
