import type { Point } from "../../narrative/branch-map.ts";

/** The path of a line through its points, rounded at those between its ends, as SVG has it. */
export const threadPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const parts = [`M${first.join(" ")}`];
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) parts.push(`L${point.join(" ")}`);
    else parts.push(`Q${point.join(" ")} ${(point[0] + next[0]) / 2} ${(point[1] + next[1]) / 2}`);
  });
  return parts.join("");
};
