import type { Lights } from "./light.ts";

/** Type, carbon and a red pencil on bond: the desk lamp warms the page, and what it does not reach is carbon. */
export const LIGHTS_WASHINGTON: Lights<"washington"> = {
  // The lamp is in the next room: bond gone grey, blue in the shadows.
  night: {
    inks: { violet: "#12121f", carbon: "#32436a", red: "#98362f", bond: "#b1b1a2" },
    lamps: 0.85,
    mist: 0.1,
    dusk: 0.55,
  },
  // The page under the desk lamp.
  lamplight: {
    inks: { violet: "#231727", carbon: "#4a4e80", red: "#d03f26", bond: "#f4dd9e" },
    lamps: 1,
    mist: 0.1,
    dusk: 0.46,
  },
  // A studio's lamps: the bond nearly white.
  searchlight: {
    inks: { violet: "#13101f", carbon: "#3450a6", red: "#da3a2c", bond: "#fdf8e0" },
    lamps: 1,
    mist: 0.1,
    dusk: 0.36,
  },
  // Blue-grey: a window, and the lamp still burning for nothing.
  "first-light": {
    inks: { violet: "#20222f", carbon: "#52668f", red: "#a8544e", bond: "#c8cbc5" },
    lamps: 0.5,
    mist: 0.24,
    dusk: 0.2,
  },
  // Office hours: tubes and blinds, the bond cool, and the ink no paler for it.
  morning: {
    inks: { violet: "#211e31", carbon: "#465c98", red: "#c04a3e", bond: "#e0dfd2" },
    lamps: 0.2,
    mist: 0.2,
    dusk: 0.08,
  },
  // The top copy.
  noon: {
    inks: { violet: "#1f1a30", carbon: "#3b53a8", red: "#d03528", bond: "#f8f1d3" },
    lamps: 0,
    mist: 0.04,
    dusk: 0,
  },
};
