import type { Cue } from "../narrative/cue.ts";
import { leavesOf } from "../narrative/leaf.ts";
import type { Setting } from "../narrative/moment.ts";
import { StoryFault } from "../narrative/narrator.ts";
import { begin, branch, type Playthrough } from "../narrative/playthrough.ts";
import { present, type Telling } from "../narrative/replay.ts";
import type { Trail } from "../narrative/trail.ts";
import { type Episode, episodeNamed } from "../record/episode.ts";
import type { Language } from "../record/language.ts";
import type { Words } from "../record/words.ts";
import type { Bookstand } from "./bookstand.ts";
import { titleOf } from "./first-page.ts";
import { keptNights } from "./kept-nights.ts";
import { isNoted, nightInHistory, noteNight } from "./night-in-history.ts";
import type { Page } from "./open-page.ts";
import type { Screen } from "./page-state.ts";
import { settingShown } from "./setting-shown.ts";

/** Brings up the screens of the page: the title, and the night that is played. */
export interface Screens {
  readonly showTitle: () => void;
  /** Keeps a playthrough of the episode that lies open, and shows it. Where the story breaks the player is told, and the screen stays. */
  readonly showNight: (playthrough: Playthrough) => void;
  /** The screen that is up, told anew with the episode that lies open. */
  readonly showAgain: () => void;
  /** Lays the playthrough's episode open and shows it; nothing where the house does not have that episode. */
  readonly resume: (playthrough: Playthrough) => Promise<void>;
  /** Goes on with a night that was begun; false where there is none of that id. */
  readonly resumeBegun: (id: string) => Promise<boolean>;
  /** Takes a night that was begun up as a branch, where that many decisions had been taken; nothing where there is none of that id. */
  readonly branch: (id: string, decisions: number) => Promise<void>;
  /** Begins a night of one's own with decisions that somebody else has taken. */
  readonly beginWith: (episode: Episode, trail: Trail) => Promise<void>;
  /**
   * What the player finds when the shelf has been read, in this language: the night that stood here before the page was loaded
   * anew, or else the title with the episode played last. Where somebody plays by now, the screen stays.
   */
  readonly open: (language: Language) => Promise<void>;
  /** Brings up the screen that the browser's history has under its address now, and says whether that was another one. */
  readonly follow: () => Promise<"stayed" | "home" | "night">;
  /** The night of that id is called or comes from something else now, or has another id: so it is on the screen too. */
  readonly amend: (id: string, change: Partial<Playthrough>) => void;
  /** The night on the screen; undefined while the title is up. */
  readonly playing: () => Playthrough | undefined;
}

interface House {
  readonly page: Page;
  readonly stand: Bookstand;
  /** The nights that were begun; `savedAt` is in milliseconds since 1970. */
  readonly begun: {
    readonly all: () => Iterable<{ readonly playthrough: Playthrough; readonly savedAt: number }>;
    readonly of: (id: string) => Playthrough | undefined;
    readonly keep: (playthrough: Playthrough) => void;
  };
  /** Plays cues, and gives those that began. */
  readonly play: (cues: readonly Cue[], setting: Setting) => readonly { readonly caption: Words }[];
}

/** For a night of its own: a whole number of 32 bits. */
export const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The screens of a page. */
export const screensOf = ({ page, stand, begun, play }: House): Screens => {
  let heardLast = "";
  /** Plays what the open leaf asks for, once; undefined where it was heard already. */
  const hear = (screen: Screen & { readonly kind: "night" }): readonly Words[] | undefined => {
    const { playthrough, telling } = screen;
    const place = `${playthrough.id} ${playthrough.trail.length} ${playthrough.step} ${playthrough.leaf}`;
    if (place === heardLast) return undefined;
    heardLast = place;
    const leaf = playthrough.step === "reading" ? leavesOf(present(telling))[playthrough.leaf] : undefined;
    const cues = leaf?.kind === "passage" ? leaf.beats.flatMap((beat) => beat.cues) : [];
    return play(cues, settingShown(screen)).map(({ caption }) => caption);
  };

  /** What the story tells along the trail of a playthrough; undefined where it breaks, and the player is told. */
  const tell = ({ trail }: Playthrough): Telling | undefined => {
    try {
      return stand.tell(trail);
    } catch (error) {
      if (!(error instanceof StoryFault)) throw error;
      page.notify(stand.night().words.notice.broken, { detail: error.message });
      return undefined;
    }
  };

  const showNight = (playthrough: Playthrough): void => {
    const telling = tell(playthrough);
    if (telling === undefined) return;
    if (telling.stopped !== undefined) {
      const { at, why } = telling.stopped;
      page.notify(stand.night().words.notice.stopped, { detail: `${at.at}: ${why}` });
      // The night as it was played stays kept; what the story still has of it is played on as another.
      showNight(branch(playthrough, crypto.randomUUID(), telling.trail.length));
      return;
    }
    if (playing() === undefined && !isNoted(playthrough.id)) noteNight(playthrough.id, "new");
    const screen: Screen = { kind: "night", playthrough, telling };
    const captions = hear(screen);
    page.draw(captions === undefined ? { screen } : { screen, captions });
    // The words come first, then the shelf; and the browser takes its time over its history.
    begun.keep(playthrough);
    setTimeout(() => {
      if (playing()?.id === playthrough.id && !isNoted(playthrough.id)) noteNight(playthrough.id, "this");
    });
  };

  const showTitle = (): void => {
    if (!isNoted(undefined)) noteNight(undefined, "this");
    page.draw({ screen: titleOf(stand.tell([]), keptNights(begun.all())) });
  };

  const playing = (): Playthrough | undefined => {
    const { screen } = page.state();
    return screen.kind === "night" ? screen.playthrough : undefined;
  };

  const resume = async (playthrough: Playthrough): Promise<void> => {
    const episode = episodeNamed(playthrough.episode);
    if (episode !== undefined) await stand.lay(episode, stand.night().language, () => showNight(playthrough));
  };

  const resumeBegun = async (id: string): Promise<boolean> => {
    const kept = begun.of(id);
    if (kept !== undefined) await resume(kept);
    return kept !== undefined;
  };

  const showAgain = (): void => {
    const playthrough = playing();
    if (playthrough === undefined) showTitle();
    else showNight(playthrough);
  };

  // The page begins with its title: what stood here before it was loaded anew has to be read from the shelf first.
  const stood = nightInHistory();
  noteNight(undefined, "this");
  return {
    showTitle,
    showNight,
    showAgain,
    resume,
    resumeBegun,
    branch: async (id, decisions) => {
      const kept = begun.of(id);
      if (kept !== undefined) await resume(branch(kept, crypto.randomUUID(), decisions));
    },
    beginWith: (episode, trail) =>
      resume({ ...begin(crypto.randomUUID(), episode, drawSeed()), trail, leaf: Number.MAX_SAFE_INTEGER }),
    open: async (language) => {
      const kept = keptNights(begun.all());
      const left = kept.find(({ id }) => stood !== "unknown" && id === stood.night);
      const last = playing() === undefined ? (left ?? kept[0]) : undefined;
      await stand.lay(last?.episode ?? stand.night().episode, language, () => {
        const night = left === undefined || playing() !== undefined ? undefined : begun.of(left.id);
        if (night !== undefined) {
          // In its own entry: nobody has been on the title page.
          noteNight(night.id, "this");
          showNight(night);
        }
        if (night === undefined || playing() === undefined) showAgain();
      });
    },
    follow: async () => {
      const noted = nightInHistory();
      // Whoever follows a link into a room stays in their night.
      if (noted === "unknown") noteNight(playing()?.id, "this");
      if (noted === "unknown" || noted.night === playing()?.id) return "stayed";
      const { night } = noted;
      if (night !== undefined && (await resumeBegun(night))) return "night";
      showTitle();
      return "home";
    },
    amend: (id, change) => {
      const { screen } = page.state();
      if (screen.kind !== "night" || screen.playthrough.id !== id) return;
      const playthrough = { ...screen.playthrough, ...change };
      noteNight(playthrough.id, "this");
      page.draw({ screen: { ...screen, playthrough } });
    },
    playing,
  };
};
