import { h } from "preact";
import { endingOf, openedTrail, type ToldNight, tellAgain } from "../../comparison/told-night.ts";
import type { BranchMap } from "../../narrative/branch-map.ts";
import type { Playthrough } from "../../narrative/playthrough.ts";
import type { Telling } from "../../narrative/replay.ts";
import type { Trail } from "../../narrative/trail.ts";
import type { Episode } from "../../record/episode.ts";
import type { Door, Hall } from "../hall.ts";
import type { NightOnPage } from "../night-context.ts";
import { ROOM_WORDS } from "../words/room-words.ts";
import type { NightOnMap } from "./map-context.ts";

interface House {
  readonly hall: () => Hall;
  readonly night: () => NightOnPage;
  /** The player's nights, the latest first. */
  readonly nights: () => readonly Playthrough[];
  /** Tells the night that lies open along a trail. Throws a StoryFault when the story breaks. */
  readonly tell: (trail: Trail) => Telling;
  /** The id of the night that is being played. */
  readonly playing: () => string | undefined;
  readonly keptAt: (id: string) => Date;
  /** Takes a night up as a branch where that many decisions had been taken; the room is left before. */
  readonly take: (id: string, decisions: number) => void;
  /** Goes on with a night; the room is left before. */
  readonly resume: (id: string) => void;
  readonly leaveLabel: () => string;
}

const ADDRESS = "#map";

const BRANCHES: Readonly<Record<Episode, () => Promise<{ readonly branches: BranchMap }>>> = {
  "1948": () => import("../../../story/1948/en.ink?branches"),
  "1968": () => import("../../../story/1968/en.ink?branches"),
  washington: () => import("../../../story/washington/en.ink?branches"),
};

/** The door of the map of the episode that lies open. */
export const mapDoor = (house: House): Door & { readonly address: () => string } => {
  const { hall } = house;
  return {
    address: () => ADDRESS,
    leads: (address) => address === ADDRESS,
    open: async () => {
      const { episode, record, language, words: page } = house.night();
      const [{ BranchMapRoom }, { branches }, words, nightsWords, { calledApart }] = await Promise.all([
        import("./branch-map.tsx"),
        BRANCHES[episode](),
        ROOM_WORDS.branchMap[language](),
        ROOM_WORDS.nights[language](),
        import("../nights/called-of.ts"),
      ]);
      const own = house.nights().filter((night) => night.episode === episode);
      const told = tellAgain(own, house.tell);
      const called = calledApart(told, house.keptAt, nightsWords, page.place);
      const trails = told.map((night) => onMap(night, called.get(night.playthrough.id) ?? ""));
      const offered = wordsOfChoices(told.map(({ telling }) => telling));
      const current = trails.find(({ id }) => id === house.playing())?.id;
      const away = (go: () => void) => {
        hall().leave();
        go();
      };
      const content = () =>
        h(BranchMapRoom, {
          ...{ map: branches, record, language, words, trails, leave: hall().leave, leaveLabel: house.leaveLabel() },
          ...(current === undefined ? {} : { current }),
          choiceWords: (at, choice) => offered.get(`${at} ${choice}`),
          decideAt: (id, decisions) => away(() => house.take(id, decisions)),
          open: (id) => away(() => house.resume(id)),
        });
      return { name: "map", title: words.heading, content };
    },
  };
};

const onMap = (night: ToldNight, name: string): NightOnMap => ({
  id: night.playthrough.id,
  name,
  trail: openedTrail(night),
  ended: endingOf(night)?.title,
});

/** The words in which choices were offered to these nights, by decision and choice. */
const wordsOfChoices = (tellings: readonly Telling[]): ReadonlyMap<string, string> =>
  new Map(
    tellings.flatMap(({ moments }) =>
      moments.flatMap(({ next }) =>
        next.kind === "decision" ? next.choices.map(({ id, text }) => [`${next.id} ${id}`, text] as const) : [],
      ),
    ),
  );
