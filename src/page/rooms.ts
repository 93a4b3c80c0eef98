import type { ToldNight } from "../comparison/told-night.ts";
import type { Playthrough } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import type { Trail } from "../narrative/trail.ts";
import type { SharedTrail } from "../narrative/trail-code.ts";
import { backlogDoor } from "./backlog/backlog-door.ts";
import { besideAddress, besideDoor } from "./beside/beside-door.ts";
import { mapDoor } from "./branch-map/map-door.ts";
import { type Door, type Hall, hallWith } from "./hall.ts";
import { byTime } from "./kept-nights.ts";
import { type NightsHouse, nightsDoor } from "./nights/nights-door.ts";
import type { OpenRoom } from "./page-state.ts";
import { recordDoor } from "./record-room/door.ts";
import { sharedDoor } from "./share/door.ts";

/** What the rooms have to know of the house, and what they can have it do. */
export interface House extends Omit<NightsHouse, "hall" | "leaveLabel" | "compare" | "map" | "resume"> {
  /** The night that is being played; undefined on the title page. */
  readonly playing: () => ToldNight | undefined;
  /** Tells the night that lies open along a trail. Throws a StoryFault when the story breaks. */
  readonly tell: (trail: Trail) => Telling;
  readonly lens: () => boolean;
  /** Goes on with a night; done when it is on the screen. */
  readonly resume: (id: string) => Promise<unknown>;
  /** Takes a night up as a branch, where that many decisions had been taken. */
  readonly branch: (id: string, decisions: number) => void;
  /** Takes up the night that somebody handed on, where that many of its decisions have been taken. */
  readonly takeUpShared: (night: SharedTrail, decisions: number) => Promise<void>;
  /** Told when somebody goes into a room, before it is there. */
  readonly entering: () => void;
  readonly show: (room: OpenRoom | undefined) => void;
  /** Told when a room could not be fetched. */
  readonly failed: (error: unknown) => void;
}

/** All rooms beside the night. */
export interface Rooms {
  readonly hall: Hall;
  /** The address at which the record room was left. */
  readonly recordAddress: () => string;
}

/** The rooms of a house. */
export const roomsOf = (house: House): Rooms => {
  const { night, branch } = house;
  const nights = (): readonly Playthrough[] => [...house.kept()].sort(byTime).map(({ playthrough }) => playthrough);
  const common = {
    hall: () => hall,
    night,
    nights,
    keptAt: (id: string) => new Date([...house.kept()].find((each) => each.playthrough.id === id)?.savedAt ?? 0),
    language: () => night().language,
    leaveLabel: () => night().words.room[house.playing() === undefined ? "toTitle" : "toNight"],
  };
  const record = recordDoor(common);
  const doors: readonly Door[] = [
    record,
    mapDoor({
      ...common,
      tell: house.tell,
      playing: () => house.playing()?.playthrough.id,
      take: branch,
      resume: house.resume,
    }),
    nightsDoor({
      ...common,
      ...house,
      compare: (id, other) => void hall.go(besideAddress(id, other)),
      map: (id) => void house.resume(id).then(() => hall.go("#map")),
    }),
    besideDoor({ ...common, take: branch }),
    backlogDoor({
      ...common,
      playing: house.playing,
      lens: house.lens,
      returnTo: (decisions) => {
        const played = house.playing();
        if (played !== undefined) branch(played.playthrough.id, decisions);
      },
    }),
    sharedDoor({
      ...common,
      takeUp: (shared, decisions) => {
        hall.leave();
        void house.takeUpShared(shared, decisions);
      },
      readFrom: (shared) => void house.takeUpShared(shared, shared.trail.length).then(() => hall.go("#so-far")),
    }),
  ];
  const hall = hallWith(doors, house);
  return { hall, recordAddress: record.address };
};
