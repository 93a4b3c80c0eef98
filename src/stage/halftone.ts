/** A printed dot: where, and how large, in the units of the area that was asked for. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Dots smaller than this part of the pitch fill in on the press. */
const LEAST = 0.09;

/**
 * The dots of an area in which `tone` gives the ink from 0 to 1, on a screen turned by `turn` radians: a drawn mist must
 * lie on the plates' own. Every dot's middle lies inside the area; at full tone neighbours touch.
 */
export const halftone = (
  area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  pitch: number,
  turn: number,
  tone: (x: number, y: number) => number,
): readonly Dot[] => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle = [(area.left + area.right) / 2, (area.top + area.bottom) / 2] as const;
  const reach = Math.ceil(Math.hypot(area.right - area.left, area.bottom - area.top) / 2 / pitch);
  const dots: Dot[] = [];
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const x = middle[0] + (column * cos - row * sin) * pitch;
      const y = middle[1] + (column * sin + row * cos) * pitch;
      if (x < area.left || x > area.right || y < area.top || y > area.bottom) continue;
      const radius = 0.6 * Math.sqrt(Math.min(1, Math.max(0, tone(x, y))));
      if (radius > LEAST) dots.push({ x, y, radius: radius * pitch });
    }
  }
  return dots;
};

/** A number from 0 to 1 that looks like chance and is always the same for the same two. */
export const chance = (seed: number, index: number): number => {
  let mixed = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x100000000;
};

/** A seed for a name, so that each place without a picture has a night of its own. */
export const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
