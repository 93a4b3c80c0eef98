import type { Lights } from "./light.ts";

/** Black, one red and newsprint: the hour is in the paper, and red stays the only colour. */
export const LIGHTS_1948: Lights<"1948"> = {
  // Newsprint by a far lamp: dim and brown, the black quite closed.
  night: {
    inks: { black: "#0d0a09", red: "#a4362a", paper: "#b8aa90" },
    lamps: 0.85,
    mist: 0.14,
    dusk: 0.5,
  },
  // Newsprint under the lamp itself: as yellow as an old page.
  lamplight: {
    inks: { black: "#1a0f08", red: "#cf4522", paper: "#ebd09a" },
    lamps: 1,
    mist: 0.12,
    dusk: 0.44,
  },
  // Hard white on closed black.
  searchlight: {
    inks: { black: "#0b0909", red: "#d83f26", paper: "#fcf6e6" },
    lamps: 1,
    mist: 0.14,
    dusk: 0.38,
  },
  // Ashen: the paper is grey before it is white, and the red is still asleep.
  "first-light": {
    inks: { black: "#1b1918", red: "#bb5044", paper: "#c2bfb8" },
    lamps: 0.55,
    mist: 0.34,
    dusk: 0.2,
  },
  // The page by a window.
  morning: {
    inks: { black: "#1f1a17", red: "#c24a37", paper: "#e0d9ca" },
    lamps: 0.2,
    mist: 0.26,
    dusk: 0.08,
  },
  // Fresh from the press, in the sun.
  noon: {
    inks: { black: "#16110e", red: "#d8421f", paper: "#faf1d9" },
    lamps: 0,
    mist: 0.05,
    dusk: 0,
  },
};
