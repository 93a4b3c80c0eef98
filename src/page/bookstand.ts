import { type Telling, tellerOf } from "../narrative/replay.ts";
import type { Trail } from "../narrative/trail.ts";
import type { Episode } from "../record/episode.ts";
import type { Language } from "../record/language.ts";
import { type OpenEpisode, openEpisode, whenEdited } from "./library.ts";
import type { NightOnPage } from "./night-context.ts";

/** Where one episode in one language lies open at a time. */
export interface Bookstand {
  readonly night: () => NightOnPage;
  /** Tells the night that lies open along a trail. Throws a StoryFault when the story breaks. */
  readonly tell: (trail: Trail) => Telling;
  /**
   * Lays an episode open, and then goes on. What was asked for later goes first: the earlier is then forgotten. Where it
   * cannot be fetched, `failed` is told and everything stays.
   */
  readonly lay: (episode: Episode, language: Language, goOn: () => void) => Promise<void>;
  /** Calls back when an author has edited what lies open. */
  readonly whenEdited: (goOn: () => void) => void;
}

/** A bookstand on which an episode lies open from the start. */
export const bookstandWith = (first: OpenEpisode, failed: (error: unknown) => void): Bookstand => {
  let open = first;
  let tell = tellerOf(first.script);
  let asked = 0;
  const turnTo = (next: OpenEpisode) => {
    open = next;
    tell = tellerOf(next.script);
  };
  return {
    night: () => open.night,
    tell: (trail) => tell(trail),
    lay: async (episode, language, goOn) => {
      asked++;
      const mine = asked;
      if (episode !== open.night.episode || language !== open.night.language) {
        let fetched: OpenEpisode;
        try {
          fetched = await openEpisode(episode, language);
        } catch (error) {
          failed(error);
          return;
        }
        if (mine !== asked) return;
        turnTo(fetched);
      }
      goOn();
    },
    whenEdited: (goOn) =>
      whenEdited((script) => {
        if (script.episode !== open.night.episode || script.language !== open.night.language) return;
        turnTo({ ...open, script });
        goOn();
      }),
  };
};
