import "./page/style/fonts.css";
import { createRef, h, hydrate, render } from "preact";
import { leavesOf } from "./narrative/leaf.ts";
import { StoryFault } from "./narrative/narrator.ts";
import * as play from "./narrative/playthrough.ts";
import { present, type Telling } from "./narrative/replay.ts";
import { browserSpeech } from "./page/aloud/browser-speech.ts";
import { App } from "./page/app.tsx";
import { bookstandWith } from "./page/bookstand.ts";
import { FIRST_EPISODE, firstPage } from "./page/first-page.ts";
import { keptNights } from "./page/kept-nights.ts";
import { openEpisode } from "./page/library.ts";
import { saveFile } from "./page/nights/save-file.ts";
import { keepOffline, type OfflineNews } from "./page/offline.ts";
import type { Acts, Notice, PageState, Screen } from "./page/page-state.ts";
import { roomsOf } from "./page/rooms.ts";
import { settingShown } from "./page/setting-shown.ts";
import { wearComfort } from "./page/wear-comfort.ts";
import { type Episode, episodeNamed } from "./record/episode.ts";
import { languageFor } from "./record/language.ts";
import { raiseSound } from "./sound/soundscape.ts";
import type { Stage } from "./stage/stage.ts";
import { viewOf } from "./stage/view-of.ts";
import { archiveName, readArchive, writeArchive } from "./storage/archive.ts";
import { importArchive } from "./storage/import-archive.ts";
import { nightsKeeper, type Tidings } from "./storage/nights-keeper.ts";
import { otherTabs, type TabNews } from "./storage/other-tabs.ts";
import type { DamagedSave, KeptPlaythrough } from "./storage/save.ts";
import { openShelf } from "./storage/shelf.ts";

const host = document.getElementById("page");
if (host === null) throw new Error("index.html has no element with the id page");

const speech = browserSpeech();
const stageHost = createRef<HTMLDivElement | null>();
const stand = bookstandWith(await openEpisode(FIRST_EPISODE, languageFor(navigator.languages)), notFetched);
let state: PageState = firstPage(stand.script());
let eye: string | undefined;
const shelf = openShelf();
let stage: Stage | undefined;
/** The nights that were begun, by their id. */
const begun = new Map<string, KeptPlaythrough>();
/** The saves that cannot be read. */
let unread: readonly DamagedSave[] = [];
const sound = raiseSound(state.preferences.mix);

const draw = (change: Partial<PageState> = {}): void => {
  state = { ...state, ...change };
  const { theme } = state.preferences;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  wearComfort(document.documentElement, state.preferences.comfort);
  document.documentElement.lang = stand.night().language;
  document.documentElement.dataset.episode = stand.night().episode;
  render(h(App, { night: stand.night(), state, acts, stageHost, speech }), host);
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
  keeper.keep(playthrough);
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

const resume = async (playthrough: play.Playthrough): Promise<void> => {
  const episode = episodeNamed(playthrough.episode);
  if (episode !== undefined) await stand.lay(episode, stand.night().language, () => show(playthrough));
};

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const acts: Acts = {
  pick: (episode) => void stand.lay(episode, stand.night().language, () => draw({ screen: title() })),
  begin: (leaf) => {
    show(play.turnTo(play.begin(crypto.randomUUID(), stand.night().episode, seed()), leaf));
  },
  resume: (id) => {
    const kept = begun.get(id);
    if (kept !== undefined) void resume(kept.playthrough);
  },
  home: () => {
    rooms.hall.leave();
    draw({ screen: title() });
    settle();
    for (const id of changedElsewhere) void readAgain(id);
    changedElsewhere.clear();
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
    keeper.inTurn((open) => open.keepSettings(preferences)).catch(console.warn);
  },
  speak: (language) => {
    acts.prefer({ ...state.preferences, language });
    void stand.lay(stand.night().episode, language, () => {
      showAgain();
      void rooms.hall.again();
    });
  },
  go: (address) => void rooms.hall.go(address),
  enterRecord: () => void rooms.hall.go(rooms.recordAddress()),
  share: async () => {
    if (state.screen.kind !== "night") return;
    const { episode, language } = stand.night();
    const { telling } = state.screen;
    try {
      const { shareDrawer } = await import("./page/share/share-night.ts");
      const close = () => draw({ drawer: undefined });
      draw({ drawer: await shareDrawer({ episode, language, telling, page: location.href, close }) });
    } catch (error) {
      notFetched(error);
    }
  },
  dismiss: (id) => draw({ notices: state.notices.filter((notice) => notice.id !== id) }),
};

const playingNow = (): string | undefined => (state.screen.kind === "night" ? state.screen.playthrough.id : undefined);

/** Changes what the night on the screen is called or where it comes from, if it is that one. */
const amend = (id: string, change: Partial<play.Playthrough>): void => {
  if (state.screen.kind === "night" && state.screen.playthrough.id === id)
    draw({ screen: { ...state.screen, playthrough: { ...state.screen.playthrough, ...change } } });
};

/** Takes up a night as it lies on the shelf now, unless it is being played or is further here. */
const readAgain = async (id: string): Promise<void> => {
  if (playingNow() === id) return;
  const reading = await keeper.inTurn((open) => open.one(id)).catch(() => undefined);
  if (reading === undefined) begun.delete(id);
  else if (reading.ok && (begun.get(id)?.playthrough.trail.length ?? 0) <= reading.kept.playthrough.trail.length) {
    begun.set(id, reading.kept);
    keeper.learn([reading.kept.playthrough]);
  }
  void rooms.hall.again();
  if (state.screen.kind === "title") draw({ screen: title() });
};

/** What the player is told about the keeping of their nights. */
const told = (tidings: Tidings): void => {
  const { keeping } = stand.night().words;
  if ("error" in tidings) console.warn(tidings.error);
  if (tidings.kind === "parted" || tidings.kind === "beside") {
    const { was, playthrough } = tidings;
    begun.set(playthrough.id, { playthrough, savedAt: Date.now() });
    amend(was, { id: playthrough.id, name: playthrough.name, from: playthrough.from });
    void readAgain(was);
  }
  notify(keeping[tidings.kind], "error" in tidings ? { action: { label: keeping.saveToFile, run: saveNights } } : {});
};

/** Nights that another tab has changed while they were played here: they are read again when they are left. */
const changedElsewhere = new Set<string>();

const heard = ({ id, left }: TabNews): void => {
  if (playingNow() !== id) void readAgain(id);
  else {
    changedElsewhere.add(id);
    if (left === "removed") notify(stand.night().words.keeping["removed-elsewhere"]);
  }
};

const tellTabs = otherTabs(heard);
const keeper = nightsKeeper({ shelf, clock: Date.now, tell: told, changed: (id, left) => tellTabs({ id, left }) });

const archive = async () => ({
  name: archiveName(Date.now()),
  text: writeArchive(await keeper.everything(), Date.now()),
});
const saveNights = (): void => void archive().then(saveFile).catch(console.warn);

/** Takes up everything that lies on the shelf, but for the night that is being played. */
const readAll = async (): Promise<void> => {
  const { playthroughs, damaged } = await keeper.everything();
  for (const kept of playthroughs) {
    const { id, trail } = kept.playthrough;
    if (playingNow() === id || (begun.get(id)?.playthrough.trail.length ?? 0) > trail.length) continue;
    begun.set(id, kept);
    keeper.learn([kept.playthrough]);
  }
  unread = damaged;
};

const takeUp = (id: string): void => {
  const readable = unread.find((each) => each.id === id)?.readable;
  if (readable !== undefined) void resume({ ...readable, id: crypto.randomUUID() });
};

const rooms = roomsOf({
  night: stand.night,
  playing: () => (state.screen.kind === "night" ? state.screen : undefined),
  lens: () => state.preferences.lens,
  kept: () => begun.values(),
  unread: () =>
    unread.map(({ id, kind, problem, readable }) => ({ id, kind, problem, readable: readable !== undefined })),
  rename: async (id, name) => {
    const kept = begun.get(id);
    if (kept === undefined) return;
    const playthrough = play.rename(kept.playthrough, name);
    begun.set(id, { ...kept, playthrough });
    amend(id, { name: playthrough.name });
    await keeper.rename(id, name);
  },
  remove: async (id) => {
    const save = await keeper.remove(id);
    begun.delete(id);
    unread = unread.filter((each) => each.id !== id);
    if (playingNow() === id) draw({ screen: title() });
    return async () => {
      await keeper.bring(id, save);
      await readAll();
    };
  },
  archive,
  bring: async (file) => {
    const reading = await readArchive(file);
    if (!reading.ok) return reading;
    const report = await importArchive(keeper, reading.saves);
    await readAll();
    return { ok: true, ...report, left: report.left?.count ?? 0 };
  },
  resume: async (id) => {
    const kept = begun.get(id);
    if (kept !== undefined) await resume(kept.playthrough);
  },
  takeUp,
  branch: (id, decisions) => {
    const from = begun.get(id)?.playthrough;
    if (from !== undefined) void resume(play.branch(from, crypto.randomUUID(), decisions));
  },
  takeUpShared: ({ episode, trail }, decisions) =>
    resume({
      ...play.begin(crypto.randomUUID(), episode, seed()),
      trail: trail.slice(0, decisions),
      leaf: Number.MAX_SAFE_INTEGER,
    }),
  show: (room) => draw({ room }),
  failed: notFetched,
});

const openTheShelf = async (): Promise<void> => {
  try {
    await shelf;
  } catch {
    return;
  }
  const preferences = await keeper.inTurn((open) => open.settings());
  await readAll();
  sound.mix(preferences.mix);
  draw({ preferences });
  const language = preferences.language === "browser" ? stand.night().language : preferences.language;
  await stand.lay(latestEpisode() ?? stand.night().episode, language, showAgain);
  for (const { id, problem, readable } of unread)
    notify(stand.night().words.notice.damaged, {
      detail: problem,
      ...(readable === undefined
        ? {}
        : { action: { label: stand.night().words.notice.takeUp, run: () => takeUp(id) } }),
    });
};

/** Of the night on the screen, or of the one that was played last. */
const latestEpisode = (): Episode | undefined =>
  state.screen.kind === "night" ? stand.night().episode : keptNights(begun.values())[0]?.episode;

/** Asks whether a new edition may be taken now. */
let settle = (): void => {};
const mayUpdate = (): boolean => state.screen.kind === "title" && state.room === undefined;
const toldOffline = (news: OfflineNews): void => {
  if (news === "updated") notify(stand.night().words.notice.updated);
};

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
  hydrate(h(App, { night: stand.night(), state, acts, stageHost, speech }), host);
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
    void rooms.hall.follow();
    addEventListener("popstate", () => void rooms.hall.follow());
    document.documentElement.dataset.ready = "";
  });
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
whenIdle(() =>
  raiseTheStage()
    .catch(console.warn)
    .finally(() => {
      settle = keepOffline({ mayUpdate, told: toldOffline });
    }),
);

stand.whenEdited(showAgain);
