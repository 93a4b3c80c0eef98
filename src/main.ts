import "./page/style/fonts.css";
import { createRef, h, hydrate, render } from "preact";
import { leavesOf } from "./narrative/leaf.ts";
import { StoryFault } from "./narrative/narrator.ts";
import * as play from "./narrative/playthrough.ts";
import { present, type Telling } from "./narrative/replay.ts";
import { App } from "./page/app.tsx";
import { bookstandWith } from "./page/bookstand.ts";
import { FIRST_EPISODE, firstPage } from "./page/first-page.ts";
import { hallWith } from "./page/hall.ts";
import { byTime, keptNights } from "./page/kept-nights.ts";
import { openEpisode } from "./page/library.ts";
import type { Acts, Notice, PageState, Screen } from "./page/page-state.ts";
import { recordDoor } from "./page/record-room/door.ts";
import { settingShown } from "./page/setting-shown.ts";
import { type Episode, episodeNamed } from "./record/episode.ts";
import { languageFor } from "./record/language.ts";
import { raiseSound } from "./sound/soundscape.ts";
import type { Stage } from "./stage/stage.ts";
import { viewOf } from "./stage/view-of.ts";
import { keeperOf } from "./storage/keeper.ts";
import type { KeptPlaythrough } from "./storage/save.ts";
import { memoryShelf, openShelf, type Shelf } from "./storage/shelf.ts";

const host = document.getElementById("page");
if (host === null) throw new Error("index.html has no element with the id page");

const stageHost = createRef<HTMLDivElement | null>();
const stand = bookstandWith(await openEpisode(FIRST_EPISODE, languageFor(navigator.languages)), notFetched);
let state: PageState = firstPage(stand.script());
let eye: string | undefined;
let shelf: Shelf = memoryShelf();
let keep = keeperOf(shelf, Date.now, console.warn);
let stage: Stage | undefined;
/** The nights that were begun, by their id. */
const begun = new Map<string, KeptPlaythrough>();
const sound = raiseSound(state.preferences.mix);

const draw = (change: Partial<PageState> = {}): void => {
  state = { ...state, ...change };
  const { theme } = state.preferences;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  document.documentElement.lang = stand.night().language;
  document.documentElement.dataset.episode = stand.night().episode;
  render(h(App, { night: stand.night(), state, acts, stageHost }), host);
  showOnStage();
};

let stageIsDue = false;
/** The words come first; the stage follows with the next frame. */
const showOnStage = (): void => {
  if (stageIsDue || stage === undefined) return;
  stageIsDue = true;
  requestAnimationFrame(() => {
    stageIsDue = false;
    stage?.show(view());
  });
};

const view = () =>
  viewOf(
    stand.night().record,
    settingShown(state.screen),
    state.screen.kind === "title" ? undefined : { ...state.screen, eye },
  );

const notify = (text: string, more: Pick<Notice, "detail" | "action"> = {}): void =>
  draw({ notices: [...state.notices, { id: crypto.randomUUID(), text, ...more }] });

/** A part of the game that is fetched when it is needed did not come. */
function notFetched(error: unknown): void {
  console.warn(error);
  notify(stand.night().words.notice.notFetched);
}

/** Keeps the playthrough and shows it; what it says is told from its trail, in the episode that lies open. */
const show = (playthrough: play.Playthrough): void => {
  eye = undefined;
  let telling: Telling;
  try {
    telling = stand.tell(playthrough.trail);
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
    notify(stand.night().words.notice.broken, { detail: error.message });
    return;
  }
  if (telling.stopped !== undefined) {
    const { at, why } = telling.stopped;
    notify(stand.night().words.notice.stopped, { detail: `${at.at}: ${why}` });
    // The night as it was played stays kept; what the story still has of it is played on as another.
    show(play.branch(playthrough, crypto.randomUUID(), telling.trail.length));
    return;
  }
  const screen: Screen = { kind: "night", playthrough, telling };
  begun.set(playthrough.id, { playthrough, savedAt: Date.now() });
  const heard = hear(screen);
  draw(heard === undefined ? { screen } : { screen, captions: heard });
  keep(playthrough);
};

let heardLast = "";
/** Plays what the open leaf asks for, once; undefined where it was heard already. */
const hear = (screen: Screen & { readonly kind: "night" }) => {
  const { playthrough, telling } = screen;
  const place = `${playthrough.id} ${playthrough.trail.length} ${playthrough.step} ${playthrough.leaf}`;
  if (place === heardLast) return undefined;
  heardLast = place;
  const leaf = playthrough.step === "reading" ? leavesOf(present(telling))[playthrough.leaf] : undefined;
  const cues = leaf?.kind === "passage" ? leaf.beats.flatMap((beat) => beat.cues) : [];
  return sound.show(cues, settingShown(screen)).map(({ caption }) => caption);
};

const title = (): Screen => ({ ...firstPage(stand.script()).screen, nights: keptNights(begun.values()) });

const playing = (): play.Playthrough => {
  if (state.screen.kind !== "night") throw new Error("no night is being played");
  return state.screen.playthrough;
};

/** The screen that is up, told anew with the episode that lies open. */
const showAgain = (): void => {
  if (state.screen.kind === "night") show(state.screen.playthrough);
  else draw({ screen: title() });
};

const resume = (playthrough: play.Playthrough): void => {
  const episode = episodeNamed(playthrough.episode);
  if (episode !== undefined) void stand.lay(episode, stand.night().language, () => show(playthrough));
};

const acts: Acts = {
  pick: (episode) => void stand.lay(episode, stand.night().language, () => draw({ screen: title() })),
  begin: (leaf) => {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    show(play.turnTo(play.begin(crypto.randomUUID(), stand.night().episode, seed), leaf));
  },
  resume: (id) => {
    const kept = begun.get(id);
    if (kept !== undefined) resume(kept.playthrough);
  },
  home: () => {
    hall.leave();
    draw({ screen: title() });
  },
  turnTo: (leaf) => show(play.turnTo(playing(), leaf)),
  decide: (at, chose) => show(play.decide(playing(), at, chose)),
  openRecord: (bet) => show(play.openRecord(playing(), bet)),
  goOn: () => show(play.goOn(playing())),
  judge: (contradiction, judgement) => show(play.judge(playing(), contradiction, judgement)),
  branch: (decisions) => show(play.branch(playing(), crypto.randomUUID(), decisions)),
  look: (choice) => {
    eye = choice;
    showOnStage();
  },
  prefer: (preferences) => {
    if (preferences.still !== state.preferences.still) stage?.stillness(preferences.still);
    sound.mix(preferences.mix);
    draw({ preferences });
    shelf.keepSettings(preferences).catch(console.warn);
  },
  speak: (language) => {
    acts.prefer({ ...state.preferences, language });
    void stand.lay(stand.night().episode, language, () => {
      showAgain();
      void hall.again();
    });
  },
  enterRecord: () => void hall.go(record.address()),
  dismiss: (id) => draw({ notices: state.notices.filter((notice) => notice.id !== id) }),
};

const record = recordDoor({
  hall: () => hall,
  night: stand.night,
  nights: () => [...begun.values()].sort(byTime).map(({ playthrough }) => playthrough),
  leaveLabel: () => stand.night().words.room[state.screen.kind === "title" ? "toTitle" : "toNight"],
});
const hall = hallWith([record], (room) => draw({ room }), notFetched);

const notKept = (error: unknown): void => {
  console.warn(error);
  if (!state.notices.some(({ text }) => text === stand.night().words.notice.notKept))
    notify(stand.night().words.notice.notKept);
};

const openTheShelf = async (): Promise<void> => {
  try {
    shelf = await openShelf();
    keep = keeperOf(shelf, Date.now, notKept);
  } catch (error) {
    notKept(error);
    return;
  }
  const preferences = await shelf.settings();
  const { playthroughs, damaged } = await shelf.all();
  for (const kept of playthroughs)
    if (episodeNamed(kept.playthrough.episode) !== undefined && !begun.has(kept.playthrough.id))
      begun.set(kept.playthrough.id, kept);
  sound.mix(preferences.mix);
  draw({ preferences });
  const language = preferences.language === "browser" ? stand.night().language : preferences.language;
  await stand.lay(latestEpisode() ?? stand.night().episode, language, showAgain);
  for (const { problem, readable } of damaged) {
    const takeUp = readable === undefined ? undefined : { ...readable, id: crypto.randomUUID() };
    notify(stand.night().words.notice.damaged, {
      detail: problem,
      ...(takeUp === undefined
        ? {}
        : { action: { label: stand.night().words.notice.takeUp, run: () => resume(takeUp) } }),
    });
  }
};

/** Of the night on the screen, or of the one that was played last. */
const latestEpisode = (): Episode | undefined =>
  state.screen.kind === "night" ? stand.night().episode : keptNights(begun.values())[0]?.episode;

/** The stage comes when the page is up and idle; the night is whole without it. */
const raiseTheStage = async (): Promise<void> => {
  const { raiseStage } = await import("./stage/stage.ts");
  const still = state.preferences.still || matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (stageHost.current === null) return;
  stage = await raiseStage(stageHost.current, { still });
  stage.show(view());
  requestAnimationFrame(() => performance.mark("stage"));
};

if (document.documentElement.lang === stand.night().language)
  hydrate(h(App, { night: stand.night(), state, acts, stageHost }), host);
else host.replaceChildren();
draw();
for (const gesture of ["pointerdown", "keydown"] as const)
  addEventListener(gesture, () => sound.wake(), { once: true, capture: true });
document.addEventListener("visibilitychange", () => {
  sound.rest(document.hidden);
  stage?.pause(document.hidden);
});
openTheShelf()
  .catch(console.warn)
  .finally(() => {
    void hall.follow();
    addEventListener("popstate", () => void hall.follow());
    document.documentElement.dataset.ready = "";
  });
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
whenIdle(() => raiseTheStage().catch(console.warn));

stand.whenEdited(showAgain);
