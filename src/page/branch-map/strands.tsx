import type { Strand, Walked } from "../../comparison/walked.ts";
import type { BranchMap } from "../../narrative/branch-map.ts";
import { threadPath } from "./thread-path.ts";

interface StrandsProps {
  readonly map: BranchMap;
  readonly walked: Walked;
  readonly current: string | undefined;
  /** How far the drawing is moved to the right, to leave room for the hours. */
  readonly margin: number;
}

/** The lines of the drawing: bare paper first, so that what was walked is printed over it. */
export const Strands = ({ map, walked: { places, strands }, current, margin }: StrandsProps) => (
  <svg class="map-strands" viewBox={`${-margin} 0 ${map.width + margin} ${map.height}`} aria-hidden="true">
    {strands.map((strand) => isBare(strand) && <path key={keyOf(strand)} class="bare" d={threadPath(strand.points)} />)}
    {strands.map((strand) => !isBare(strand) && <Threads key={keyOf(strand)} strand={strand} current={current} />)}
    {places.map(({ known }) =>
      known?.choices.map(({ x, y, by, record }) => (
        <circle
          key={`${x} ${y}`}
          class={`choice-mark ${by.length > 0 ? "taken" : ""} ${record ?? ""}`}
          cx={x}
          cy={y}
          r={6}
        />
      )),
    )}
  </svg>
);

const isBare = ({ by, record }: Strand): boolean => by.length === 0 && record === undefined;

const keyOf = ({ points }: Strand): string => points.join(" ");

/** How far the two threads of one line stand apart, in units of the drawing: the width of a thread and a little. */
const APART = 3;

const Threads = ({
  strand: { points, by, record },
  current,
}: {
  readonly strand: Strand;
  readonly current: string | undefined;
}) => {
  const path = threadPath(points);
  const both = by.length > 0 && record !== undefined;
  return (
    <>
      {record !== undefined && (
        <path class={`record-thread ${record}`} d={path} transform={both ? `translate(${-APART} 0)` : undefined} />
      )}
      {by.length > 0 && (
        <path
          class={`your-thread ${current !== undefined && by.includes(current) ? "current" : ""}`}
          d={path}
          transform={both ? `translate(${APART} 0)` : undefined}
        />
      )}
    </>
  );
};
