import { Graph, layout, type RankerFunction } from "@dagrejs/dagre";
import type { BranchMap, MapPlace, Point } from "../narrative/branch-map.ts";
import type { BarePlace, BareWay } from "./branch-map.ts";

/** Units of the drawing: three short lines fit into a place, and a fingertip on it. */
const PLACE = { width: 126, height: 50 };
const MARK = { width: 14, height: 14 };
const SEPARATION = { nodesep: 16, edgesep: 12, ranksep: 20, marginx: 12, marginy: 12 };

/** The ranks are given; only the node that dagre adds above all others, and takes away again, has none. */
const OWN_RANKS = {
  ranker: ((graph) => {
    for (const name of graph.nodes()) graph.node(name).rank ??= 0;
  }) satisfies RankerFunction as never,
};

/**
 * The places drawn from top to bottom in the order given, a row for each decision with the marks of its choices below;
 * the endings stand on the row of the decision that follows. A way back to an earlier row runs upwards.
 */
export const layOutMap = (
  places: readonly BarePlace[],
  ways: readonly BareWay[],
): Pick<BranchMap, "width" | "height" | "places"> => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ ...SEPARATION, rankdir: "TB", ...OWN_RANKS });
  graph.setDefaultEdgeLabel(() => ({}));
  const ranks = ranksOf(places);
  places.forEach((place, index) => {
    const rank = ranks[index] ?? 0;
    graph.setNode(nameOf(index), { ...PLACE, rank });
    if (place.kind === "ending") return;
    for (const choice of place.choices.keys()) {
      graph.setNode(nameOf(index, choice), { ...MARK, rank: rank + STEP });
      graph.setEdge(nameOf(index), nameOf(index, choice), { weight: 4 });
    }
  });
  for (const { from, choice, to } of ways) {
    const [mark, place] = [nameOf(from, choice), nameOf(to)];
    if (runsUp(ranks, from, to)) graph.setEdge(place, mark, {});
    else graph.setEdge(mark, place, {});
  }
  layout(graph);
  const boxOf = (name: string) => {
    const { x = 0, y = 0, width, height } = graph.node(name);
    return { x: Math.round(x), y: Math.round(y), width, height };
  };
  const pointsOf = ({ from, choice, to }: BareWay): readonly Point[] => {
    const [mark, place] = [nameOf(from, choice), nameOf(to)];
    const up = runsUp(ranks, from, to);
    const { points = [] } = graph.edge(up ? { v: place, w: mark } : { v: mark, w: place });
    const rounded = points.map(({ x, y }: { x: number; y: number }): Point => [Math.round(x), Math.round(y)]);
    return up ? rounded.reverse() : rounded;
  };
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    places: places.map((place, from): MapPlace => {
      if (place.kind === "ending") return { ...place, ...boxOf(nameOf(from)) };
      const choices = place.choices.map((id, choice) => {
        const { x, y } = boxOf(nameOf(from, choice));
        const own = ways.filter((way) => way.from === from && way.choice === choice);
        return { id, x, y, ways: own.map((way) => ({ to: way.to, points: pointsOf(way) })) };
      });
      return { kind: "decision", id: place.id, ...boxOf(nameOf(from)), choices };
    }),
  };
};

const nameOf = (place: number, choice?: number): string => (choice === undefined ? `${place}` : `${place}/${choice}`);

/** dagre leaves one rank between any two for the words on a line. */
const STEP = 2;

/** Two steps for each decision, the second for the marks of its choices; an ending stands beside the next decision. */
const ranksOf = (places: readonly BarePlace[]): readonly number[] => {
  let rank = -2 * STEP;
  return places.map(({ kind }) => {
    if (kind === "ending") return rank + 2 * STEP;
    rank += 2 * STEP;
    return rank;
  });
};

const runsUp = (ranks: readonly number[], from: number, to: number): boolean =>
  (ranks[from] ?? 0) + STEP >= (ranks[to] ?? 0);
