/** The presses of the house: each place was printed on one of them. */
export const ERAS = ["1968", "1948", "washington"] as const;
export type Era = (typeof ERAS)[number];

/** Colours of a press's inks by name. */
export type Inks = Readonly<Record<string, string>>;

/** As the plates are printed; the same colours as the presses have. */
export const PLATES = {
  "1968": {
    navy: "#11122b",
    indigo: "#2b2a78",
    teal: "#1d8791",
    red: "#e8432c",
    yellow: "#fbc22f",
    cream: "#f7ead0",
  },
  "1948": { black: "#1a1512", red: "#c8412a", paper: "#eee2c6" },
  washington: { violet: "#251f33", carbon: "#3d4f8c", red: "#c4372b", bond: "#efe6bf" },
} as const satisfies Readonly<Record<Era, Inks>>;

/** Another colour for each ink of a press. */
export type InksOf<E extends Era> = Readonly<Record<keyof (typeof PLATES)[E], string>>;

/** Red, green and blue, 0 to 1. */
export type Colour = readonly [number, number, number];

/** Three rows of four numbers: what each channel takes of red, green, blue and of nothing. */
export type InkChange = readonly number[];

/** The colour that a text such as `#e8432c` names. */
export const colour = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
};

/** Solves a square system by elimination with the largest pivot; the last column of each row is the right side. */
const solve = (system: number[][]): number[] => {
  const size = system.length;
  for (let column = 0; column < size; column++) {
    const below = system.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    system.splice(column, size - column, ...below);
    const pivot = system[column] ?? [];
    for (const row of system) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      row.forEach((value, index) => {
        row[index] = value - factor * (pivot[index] ?? 0);
      });
    }
  }
  return system.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
};

/**
 * How much a change is held to leaving colours as they are. Two or three inks span no more than a line or a plane of
 * all colours; what lies off it, and nothing else, is settled by this. An ink is moved by it less than can be seen.
 */
const HOLD = 1e-4;

/**
 * The straight-line change of colour that brings the plates nearest to other inks (least squares over the inks). It is
 * straight so that what lies between two inks, a dot's edge or a mist half through, stays between them.
 */
export const inkChange = (plates: Inks, inks: Inks): InkChange => {
  const rows = Object.values(plates).map((plate) => [...colour(plate), 1]);
  const targets = Object.entries(plates).map(([ink, plate]) => colour(inks[ink] ?? plate));
  return [0, 1, 2].flatMap((channel) =>
    solve(
      [0, 1, 2, 3].map((i) => [
        ...[0, 1, 2, 3].map(
          (j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0) + (i === j && i < 3 ? HOLD : 0),
        ),
        rows.reduce((sum, row, ink) => sum + (row[i] ?? 0) * (targets[ink]?.[channel] ?? 0), 0) +
          (i === channel ? HOLD : 0),
      ]),
    ),
  );
};

/** A colour after a change, 0 to 1. */
export const changed = (change: InkChange, [r, g, b]: Colour): Colour => {
  const channel = (row: number) => {
    const of = (index: number) => change[row * 4 + index] ?? 0;
    return Math.min(1, Math.max(0, r * of(0) + g * of(1) + b * of(2) + of(3)));
  };
  return [channel(0), channel(1), channel(2)];
};
