import * as play from "../narrative/playthrough.ts";
import type { Bookstand } from "./bookstand.ts";
import { noteTitle } from "./night-in-history.ts";
import type { Page } from "./open-page.ts";
import type { Acts, Preferences } from "./page-state.ts";
import type { Rooms } from "./rooms.ts";
import { drawSeed, type Screens } from "./screens.ts";

/** What the acts of the player move. */
interface House {
  readonly page: () => Page;
  readonly stand: Bookstand;
  readonly screens: () => Screens;
  readonly rooms: () => Rooms;
  /** Told of the choice under focus or pointer, of none with undefined. */
  readonly look: (choice: string | undefined) => void;
  /** Takes over and keeps what the player has set. */
  readonly prefer: (preferences: Preferences, before: Preferences) => void;
  /** Told when the player has come home to the title page. */
  readonly home: () => void;
  /** Told when something could not be fetched. */
  readonly failed: (error: unknown) => void;
}

/** What the player can do on a page. */
export const actsOf = ({ page, stand, screens, rooms, look, ...house }: House): Acts => {
  /** Changes the night that is played, and shows what has become of it. Throws where none is played. */
  const turn = (change: (playthrough: play.Playthrough) => play.Playthrough): void => {
    const playthrough = screens().playing();
    if (playthrough === undefined) throw new Error("no night is being played");
    screens().showNight(change(playthrough));
  };
  const prefer = (preferences: Preferences): void => {
    const before = page().state().preferences;
    page().draw({ preferences });
    house.prefer(preferences, before);
  };
  return {
    pick: (episode) => void stand.lay(episode, stand.night().language, screens().showTitle),
    begin: (leaf) =>
      screens().showNight(play.turnTo(play.begin(crypto.randomUUID(), stand.night().episode, drawSeed()), leaf)),
    resume: (id) => void screens().resumeBegun(id),
    home: () => {
      noteTitle();
      screens().showTitle();
      void rooms().hall.follow();
      house.home();
    },
    turnTo: (leaf) => turn((night) => play.turnTo(night, leaf)),
    decide: (at, chose) => turn((night) => play.decide(night, at, chose)),
    openRecord: (bet) => turn((night) => play.openRecord(night, bet)),
    goOn: () => turn(play.goOn),
    judge: (contradiction, judgement) => turn((night) => play.judge(night, contradiction, judgement)),
    branch: (decisions) => turn((night) => play.branch(night, crypto.randomUUID(), decisions)),
    look,
    prefer,
    speak: (language) => {
      prefer({ ...page().state().preferences, language });
      void stand.lay(stand.night().episode, language, () => {
        screens().showAgain();
        void rooms().hall.again();
      });
    },
    go: (address) => void rooms().hall.go(address),
    enterRecord: () => void rooms().hall.go(rooms().recordAddress()),
    share: async () => {
      const { screen } = page().state();
      if (screen.kind !== "night") return;
      const { episode, language } = stand.night();
      const close = () => page().draw({ drawer: undefined });
      try {
        const { shareDrawer } = await import("./share/share-night.ts");
        const { telling } = screen;
        page().draw({ drawer: await shareDrawer({ episode, language, telling, page: location.href, close }) });
      } catch (error) {
        house.failed(error);
      }
    },
    dismiss: (id) =>
      page().draw({
        notices: page()
          .state()
          .notices.filter((notice) => notice.id !== id),
      }),
  };
};
