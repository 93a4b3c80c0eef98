/** x and y in pixels of a picture. */
export type Point = readonly [number, number];

/** Every picture is this large, in pixels of its own; the points of a place are in them. */
export const PICTURE = { width: 1280, height: 720 } as const;

/** Pixels that each layer is drawn beyond the picture on every side, so that it can move. */
export const OVERSCAN = 60;

/** The middle 4:3 of a picture, which holds what matters: from and to in x. */
const MIDDLE: Point = [160, 1120];

/** The part of a picture that a host shows. */
export interface Crop {
  /** Pixels of the host for one of the picture. */
  readonly scale: number;
  /** The point of the picture at the middle of the host. */
  readonly centre: Point;
}

const within = (low: number, high: number, value: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/**
 * How a picture covers a host without margins: the middle 4:3 stays in sight wherever it fits, and inside that
 * the view is moved as near to the focus as the picture reaches.
 */
export const crop = (host: { readonly width: number; readonly height: number }, focus: Point): Crop => {
  const scale = Math.max(host.width / PICTURE.width, host.height / PICTURE.height);
  const halfWidth = host.width / scale / 2;
  const halfHeight = host.height / scale / 2;
  const [left, right] = MIDDLE;
  const keepsMiddle = halfWidth * 2 >= right - left;
  const x = keepsMiddle
    ? within(right - halfWidth, left + halfWidth, focus[0])
    : within(left + halfWidth, right - halfWidth, focus[0]);
  return {
    scale,
    centre: [
      within(halfWidth, PICTURE.width - halfWidth, x),
      within(halfHeight, PICTURE.height - halfHeight, focus[1]),
    ],
  };
};

/** Where a point of the picture lies in the host: 0 to 1 from the left and from the top. */
export const placeInView = (
  { scale, centre }: Crop,
  host: { readonly width: number; readonly height: number },
  [x, y]: Point,
): Point => [0.5 + ((x - centre[0]) * scale) / host.width, 0.5 + ((y - centre[1]) * scale) / host.height];
