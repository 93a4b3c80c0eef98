import type { Lights } from "./light.ts";

/** Six inks of a silkscreen: each hour has colours of its own. */
export const LIGHTS_1968: Lights<"1968"> = {
  // Indigo and dim: the lamps are far, and the reds go brown.
  night: {
    inks: {
      navy: "#0a0b1e",
      indigo: "#22215f",
      teal: "#17606f",
      red: "#b23a34",
      yellow: "#d9a13c",
      cream: "#c9c2b8",
    },
    lamps: 0.8,
    mist: 0.2,
    dusk: 0.62,
  },
  // Warm: what the lamp reaches is amber and the dark goes to plum.
  lamplight: {
    inks: {
      navy: "#160e22",
      indigo: "#40265a",
      teal: "#3d7a66",
      red: "#ec4a26",
      yellow: "#ffc640",
      cream: "#ffeab8",
    },
    lamps: 1,
    mist: 0.16,
    dusk: 0.5,
  },
  // Hard: the plates as they are, black blacker and white whiter.
  searchlight: {
    inks: {
      navy: "#070818",
      indigo: "#221f78",
      teal: "#118f9b",
      red: "#f4482a",
      yellow: "#ffcf30",
      cream: "#fffaee",
    },
    lamps: 1,
    mist: 0.18,
    dusk: 0.42,
  },
  // Teal below, rose where the sky catches it first.
  "first-light": {
    inks: {
      navy: "#14203c",
      indigo: "#35568a",
      teal: "#56a5a4",
      red: "#e0656a",
      yellow: "#f7b79c",
      cream: "#fde6d8",
    },
    lamps: 0.5,
    mist: 0.42,
    dusk: 0.22,
  },
  // Pale: Lima's grey morning, with colour only where it is painted on; the darks stay dark, or rooms go to fog.
  morning: {
    inks: {
      navy: "#1c243c",
      indigo: "#6c85a7",
      teal: "#7db8b7",
      red: "#d76652",
      yellow: "#f1d183",
      cream: "#fbf5e6",
    },
    lamps: 0.12,
    mist: 0.4,
    dusk: 0.08,
  },
  // Flat: full colour and no shadow to hide in.
  noon: {
    inks: {
      navy: "#10143c",
      indigo: "#2f6cc0",
      teal: "#2fb0ac",
      red: "#f0461f",
      yellow: "#ffcc33",
      cream: "#fffaea",
    },
    lamps: 0,
    mist: 0.06,
    dusk: 0,
  },
};
