import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Run, runsOf, type Stop, stopsIn } from "../../comparison/runs.ts";
import { walk } from "../../comparison/walk.ts";
import { type Walked, walked } from "../../comparison/walked.ts";
import type { BranchMap } from "../../narrative/branch-map.ts";
import type { Trail } from "../../narrative/trail.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Hour } from "../../record/hour.ts";
import type { Language } from "../../record/language.ts";
import { decisionOf, deskOf } from "../../record/look-up.ts";
import type { BranchMapWords } from "../words/branch-map-words.ts";

/** A night that was played, as the map tells of it. */
export interface NightOnMap {
  readonly id: string;
  /** What the player calls it, or what the page calls it for them. */
  readonly name: string;
  /** Without the last decision as long as its record has not been opened. */
  readonly trail: Trail;
  /** The title of its ending; undefined as long as it has none. */
  readonly ended: string | undefined;
}

export interface BranchMapRoomProps {
  readonly map: BranchMap;
  readonly record: EpisodeRecord;
  readonly language: Language;
  readonly words: BranchMapWords;
  /** The nights of this episode, the latest first. */
  readonly trails: readonly NightOnMap[];
  /** The id of the night that lies open. */
  readonly current?: string;
  /** The words of a choice that some night has taken. */
  readonly choiceWords: (at: string, choice: string) => string | undefined;
  /** Takes up that night where that many decisions had been taken, as a new one. */
  readonly decideAt: (trailId: string, decisions: number) => void;
  readonly open: (trailId: string) => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** What every part of the map needs to know. */
export interface MapOfNights extends Omit<BranchMapRoomProps, "leave" | "leaveLabel"> {
  readonly walked: Walked;
  /** The nights told together as far as they go together. */
  readonly run: Run;
  readonly stops: readonly Stop[];
  /** The place at which a night stands, as an index. */
  readonly stands: (trailId: string) => number | undefined;
  readonly night: (trailId: string) => NightOnMap | undefined;
  readonly question: (decision: string) => string;
  readonly desk: (decision: string) => string;
  readonly hour: (decision: string) => Hour;
}

/** The map as its parts need it. Throws as {@link walked} does. */
export const mapOfNights = (props: BranchMapRoomProps): MapOfNights => {
  const { map, record, language, trails } = props;
  const run = runsOf(trails);
  const standing = new Map(trails.map(({ id, trail }) => [id, walk(map, trail).stands]));
  return {
    ...props,
    walked: walked(map, record, trails),
    run,
    stops: stopsIn(run),
    stands: (id) => standing.get(id),
    night: (id) => trails.find((each) => each.id === id),
    question: (decision) => decisionOf(record, decision).question[language],
    desk: (decision) => deskOf(record, decisionOf(record, decision).desk).name[language],
    hour: (decision) => decisionOf(record, decision).hour,
  };
};

const MapContext = createContext<MapOfNights | undefined>(undefined);

export const MapProvider = MapContext.Provider;

/** The map. Throws an Error outside of a {@link MapProvider}. */
export const useMap = (): MapOfNights => {
  const map = useContext(MapContext);
  if (map === undefined) throw new Error("this part of the page needs a MapProvider around it");
  return map;
};
