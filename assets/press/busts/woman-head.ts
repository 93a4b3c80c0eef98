import { fuse, minus, rim } from "../geometry/booleans.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";

/** A woman's head in profile facing right; the origin is the base of the neck. */
export const womanHead = traced(
  "-22,8! -20,-14 -30,-38 -40,-64 -36,-96 -10,-114 20,-107 33,-90! 35,-80 33.5,-71! 38,-64 45.5,-55 44,-51.5! 39,-50 38,-47! 42,-43.5 41,-41 37.5,-39.5! 40.5,-36.5 39,-32.5 35.5,-30! 37.5,-24 34,-15 26,-11 14,-8! 10,0 18,18!",
);
/** The lit front of it, and its cheek. */
export const womanLit = fuse(
  minus(rim(womanHead, -11, 4), traced("-60,-40! -60,40! 60,40! 60,-2! 8,-16!")),
  traced("24,-60! 36,-58 36,-46 30,-36 22,-44"),
);
/** Brow, eye and lash laid over it. */
export const womanEye = fuse(
  nick(5.5, "20,-76 30,-80 39,-75"),
  nick(6, "24,-66 32,-68 38,-64"),
  nick(4, "20,-69 26,-69 33,-66"),
);
/** Her mouth. */
export const womanLips = traced(
  "34,-44! 38,-45.5! 41.5,-43 40.5,-41 37.5,-39.5! 39.5,-36.5 38,-33.5 35,-33.5! 31.5,-39.2",
);
