import type { Era } from "../era.ts";
import { and, fuse, grow } from "../geometry/booleans.ts";
import { map, move, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, set, strap } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { digit, type Hand, moved, printHand } from "./fingers.ts";

const mirrored = (shape: Shape): Shape => map(shape, ([x, y]) => [-x, y]);
const both = (shape: Shape): Shape => fuse(shape, mirrored(shape));

const skull = traced("-34,4 -46,-28 -48,-62 -38,-92 -14,-106 14,-106 38,-92 48,-62 46,-28 34,4 16,17 -16,17");
const ears = both(traced("-46,-64! -55,-64 -56,-50 -50,-36 -44,-38!"));
const neck = traced("-24,0! 24,0! 30,34 0,48 -30,34");
const hair = traced(
  "-46,-52! -50,-84 -36,-106 0,-114 36,-106 50,-84 46,-52! 42,-74 26,-90 2,-99! -2,-99! -26,-90 -42,-74",
);
const headcloth = traced(
  "-52,-66! -56,-100 -36,-126 0,-134 36,-126 56,-100 52,-66! 46,-88 28,-104 0,-110 -28,-104 -46,-88",
);
const clothEnds = fuse(traced("46,-36! 66,-34 84,-16 70,-18 56,-20"), traced("44,-30! 58,-16 66,8 54,-2 44,-14"));
const lit = traced(
  "-46,-40 -47,-62 -40,-84! -24,-91 -2,-99! 12,-92 10,-72 6,-54 14,-36! 8,-26 2,-23! 6,-14 2,-4 6,17! -16,17 -33,4 -45,-24",
);
const features = fuse(
  both(
    fuse(nick(5, "-35,-66 -23,-72 -9,-66"), nick(6, "-33,-55 -22,-61 -10,-54"), nick(2.2, "-30,-49 -21,-46 -12,-49")),
  ),
  traced("-25,-59 -19,-60 -17,-54 -21,-50 -25,-54"),
  traced("25,-59 19,-60 17,-54 21,-50 25,-54"),
  nick(4, "-13,-34 -7,-28 0,-31 7,-28 13,-34"),
  nick(2.6, "7,-58 8,-46 13,-37"),
  nick(5.5, "-20,-11 -7,-14 0,-12 7,-14 20,-10"),
  nick(2.6, "-9,-3 0,-1 9,-3"),
  both(fuse(nick(2.8, "-19,-34 -26,-23 -27,-11"), nick(2.2, "-40,-50 -44,-46 -42,-40"))),
);
const cardigan = traced(
  "-24,14! -62,26 -98,48 -120,94 -130,170 -136,260 -132,440! 132,440! 136,260 130,170 120,94 98,48 62,26 24,14!",
);
const blouse = traced("-24,14! 0,40 24,14! 34,90 40,200 42,440! -42,440! -40,200 -34,90");
const apron = traced("-30,112! 30,112! 40,200 46,440! -46,440! -40,200");
const sleeve = fuse(limb([-108, 110], [-130, 206], 26, 27), limb([-130, 206], [-114, 250], 25, 19));
const cuff = limb([-116, 243], [-110, 257], 20, 19);

/** One plait laid forward over a shoulder, as links. */
const plait = range(7, (i) => ellipse(-50 - i * 1.4 + (i % 2) * 3, -8 + i * 21, 10.5 - i * 0.5, 13.5));
const plaitTie = ellipse(-58, 139, 9, 5);
const plaitEnd = traced("-66,142! -50,142! -52,160 -58,172 -64,160");
const strands = fuse(
  ...range(7, (i) => nick(2.6, `${-58 - i * 1.4},${-14 + i * 21} -50,${-8 + i * 21} ${-45 - i},${i * 21}`)),
);

const bundle = traced("-86,304! -90,246 -80,212! -26,204 26,204 80,212! 90,246 86,304!");
const bundleSide = traced("46,207! 80,212! 90,246 86,304! 56,304! 54,246");
const knot = fuse(
  ellipse(0, 206, 13, 10),
  traced("-6,204! -30,186 -50,160! -24,166 -6,182 4,202"),
  traced("6,204! 30,188 56,168! 46,192 30,206 4,212"),
);
const bundleFolds = both(
  fuse(nick(4, "-6,212 -40,214 -78,214"), nick(4, "-5,216 -26,244 -34,292"), nick(3, "-9,214 -44,232 -60,250")),
);
/** Her hand on the bundle's side, its back to us, the fingers forward. */
const outward = (shape: Shape): Shape => move(shape, -16, 2);
const hand: Hand = moved(
  {
    palm: traced("-106,248! -98,234 -84,229 -70,232 -62,244 -62,268 -66,284 -80,284 -96,272!"),
    digits: [
      digit("-70,280 -52,284 -38,282", 7, 5.4),
      digit("-67,269 -46,273 -29,271", 7.4, 5.8),
      digit("-66,257 -42,260 -24,258", 7.6, 6),
      digit("-68,246 -46,246 -29,243", 7.4, 5.8),
      digit("-88,240 -72,228 -58,224", 8, 6),
    ],
  },
  outward,
);

/** The old woman of the mill, seen from before, who has set her lunch on a wall 304 units below the base of her neck. */
export function printMillElder(era: Era, at: Point, k: number): { readonly whole: Shape; readonly marks: Mark[] } {
  const own = (shape: Shape): Shape => set(shape, at, k);
  const put = (shape: Shape, ink: Parameters<typeof fill>[1]): Mark => fill(own(shape), ink);
  const edged = (shape: Shape, ink: Parameters<typeof fill>[1], width = 2.4): Mark[] => [
    fill(grow(own(shape), width, "round"), era.key),
    put(shape, ink),
  ];
  const plaits = fuse(both(fuse(...plait)), both(plaitEnd));
  const whole = own(fuse(cardigan, skull, ears, headcloth, clothEnds, both(sleeve), bundle));
  const shade = and(cardigan, traced("60,20! 140,60 140,440! 76,440! 92,200 88,90"));
  return {
    whole,
    marks: [
      fill(grow(whole, 3, "round"), era.key),
      put(clothEnds, "teal"),
      put(cardigan, "red"),
      put(shade, "indigo"),
      ...edged(blouse, "cream"),
      ...edged(apron, "teal"),
      put(strap(7, "-32,116 -34,70 -46,24"), era.key),
      put(strap(7, "32,116 34,70 46,24"), era.key),
      ...edged(fuse(neck), "indigo"),
      ...edged(ears, "indigo", 2),
      ...edged(skull, "indigo"),
      put(lit, "yellow"),
      put(fuse(hair, features), era.key),
      put(fuse(nick(2.6, "-40,-66 -30,-86 -8,-98"), nick(2.6, "-46,-68 -36,-92 -14,-104")), "cream"),
      ...edged(headcloth, "teal"),
      put(fuse(nick(4, "-44,-94 -24,-116 6,-124"), nick(3, "10,-114 30,-110 46,-92")), era.key),
      put(nick(5, "-50,-90 -38,-114 -20,-124"), "cream"),
      ...edged(plaits, era.key, 1),
      put(both(strands), "indigo"),
      put(both(plaitTie), "yellow"),
      ...edged(sleeve, "red"),
      ...edged(mirrored(sleeve), "indigo"),
      put(nick(5, "-92,120 -104,170 -102,214"), era.key),
      put(fuse(nick(5, "-128,110 -138,170 -142,206"), nick(4, "-84,34 -112,62 -120,92")), "yellow"),
      ...edged(bundle, "cream"),
      put(bundleSide, "yellow"),
      put(bundleFolds, era.key),
      ...edged(knot, "cream", 2),
      put(nick(3, "-10,202 -26,184 -42,168"), era.key),
      put(nick(3, "10,206 28,196 46,178"), era.key),
      ...edged(cuff, "yellow", 2),
      ...edged(mirrored(cuff), "yellow", 2),
      ...printHand(era, moved(hand, own), { skin: "yellow", shade: "red" }, [2, 2.6]),
      ...printHand(
        era,
        moved(hand, (shape) => own(mirrored(shape))),
        { skin: "yellow", shade: "red" },
        [3, 2.6],
      ),
    ],
  };
}
