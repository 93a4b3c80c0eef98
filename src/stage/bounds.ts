/** A part of an area, in parts of its width and height. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const WHOLE_PART: Part = { left: 0, top: 0, right: 1, bottom: 1 };

/**
 * The part of a picture that has anything on it, with a pixel to spare on each side; `pixels` are red, green, blue and
 * alpha of each pixel in rows. The whole where nothing is on it.
 */
export const inkedPart = (pixels: ArrayLike<number>, width: number, height: number): Part => {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < 0) return WHOLE_PART;
  return {
    left: Math.max(0, left - 1) / width,
    top: Math.max(0, top - 1) / height,
    right: Math.min(width, right + 2) / width,
    bottom: Math.min(height, bottom + 2) / height,
  };
};
