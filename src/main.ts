import "./page/style/fonts.css";
import { createRef } from "preact";
import type { Playthrough } from "./narrative/playthrough.ts";
import { actsOf } from "./page/acts.ts";
import { browserSpeech } from "./page/aloud/browser-speech.ts";
import { bookstandWith } from "./page/bookstand.ts";
import { breath } from "./page/breath.ts";
import { FIRST_EPISODE } from "./page/first-page.ts";
import { openEpisode } from "./page/library.ts";
import { saveFile } from "./page/nights/save-file.ts";
import { keepOffline } from "./page/offline.ts";
import { openPage } from "./page/open-page.ts";
import { roomsOf } from "./page/rooms.ts";
import { screensOf } from "./page/screens.ts";
import { settingShown } from "./page/setting-shown.ts";
import { somebodyIsHere } from "./page/somebody-here.ts";
import { languageFor } from "./record/language.ts";
import { raiseSound } from "./sound/soundscape.ts";
import { stageToCome } from "./stage/stage-to-come.ts";
import { viewOf } from "./stage/view-of.ts";
import { type BegunNews, begunNights } from "./storage/begun-nights.ts";
import { otherTabs } from "./storage/other-tabs.ts";
import { openShelf } from "./storage/shelf.ts";

const host = document.getElementById("page");
if (host === null) throw new Error("index.html has no element with the id page");

/** A part of the game that is fetched when it is needed did not come. */
const notFetched = (error: unknown): void => {
  console.warn(error);
  page.notify(stand.night().words.notice.notFetched);
  restStage();
};

const stand = bookstandWith(await openEpisode(FIRST_EPISODE, languageFor(navigator.languages)), notFetched);
await breath();
// The story remembers where it begins: to tell that is as much work as to draw the page, and is done apart.
stand.tell([]);
await breath();
const shelf = openShelf();
const stageHost = createRef<HTMLDivElement | null>();
/** Nobody sees the stage while a room stands before it, or another tab. */
const restStage = (): void => stage.pause(document.hidden || page.state().room !== undefined);

const cameHome = (): void => {
  settle();
  begun.left();
};

/** The choice under focus or pointer, and the moment of the night to which it belongs. */
let eye: { readonly choice: string | undefined; readonly on: Playthrough | undefined } | undefined;

const stage = stageToCome(() => {
  const { screen } = page.state();
  const { record } = stand.night();
  if (screen.kind === "title") return viewOf(record, settingShown(screen), undefined);
  const looked = eye?.on === screen.playthrough ? eye.choice : undefined;
  return viewOf(record, settingShown(screen), { ...screen, eye: looked });
});

const acts = actsOf({
  page: () => page,
  stand,
  screens: () => screens,
  rooms: () => rooms,
  look: (choice) => {
    eye = { choice, on: screens.playing() };
    stage.show();
  },
  prefer: (preferences, before) => {
    if (preferences.still !== before.still) stage.stillness(preferences.still);
    sound.mix(preferences.mix);
    begun.keepSettings(preferences).catch(console.warn);
  },
  home: cameHome,
  failed: notFetched,
});

const page = openPage({ host, stand, acts, stageHost, speech: browserSpeech(), drawn: stage.show });
const sound = raiseSound(page.state().preferences.mix);

/** What the player is told about the keeping of their nights. */
const told = (news: BegunNews): void => {
  const { keeping } = stand.night().words;
  const saveNights = () => void begun.archive().then(saveFile).catch(console.warn);
  if ("error" in news) console.warn(news.error);
  const action = "error" in news ? { action: { label: keeping.saveToFile, run: saveNights } } : {};
  page.notify(keeping[news.kind], action);
};

const begun = begunNights({
  shelf,
  clock: Date.now,
  tabs: otherTabs,
  playing: () => screens.playing()?.id,
  tell: told,
  amended: (id, change) => screens.amend(id, change),
  changed: () => {
    void rooms.hall.again();
    if (screens.playing() === undefined) screens.showTitle();
  },
});

const screens = screensOf({ page, stand, begun, play: sound.show });

const takeUp = (id: string): void => {
  const readable = begun.unread().find((each) => each.id === id)?.readable;
  if (readable !== undefined) void screens.resume({ ...readable, id: crypto.randomUUID() });
};

const rooms = roomsOf({
  ...begun,
  night: stand.night,
  tell: stand.tell,
  playing: () => {
    const { screen } = page.state();
    return screen.kind === "night" ? screen : undefined;
  },
  lens: () => page.state().preferences.lens,
  kept: begun.all,
  remove: async (id) => {
    const back = await begun.remove(id);
    if (screens.playing()?.id === id) screens.showTitle();
    return back;
  },
  resume: screens.resumeBegun,
  takeUp,
  branch: (id, decisions) => void screens.branch(id, decisions),
  takeUpShared: ({ episode, trail }, decisions) => screens.beginWith(episode, trail.slice(0, decisions)),
  // What it still drew would keep the room waiting.
  entering: () => stage.pause(true),
  show: (room) => {
    page.draw({ room });
    restStage();
  },
  failed: notFetched,
});

/** Takes up what lies on the shelf; where there is none, the page stays as it is, and the player has been told. */
const openTheShelf = async (): Promise<void> => {
  try {
    await shelf;
  } catch {
    return;
  }
  const preferences = await begun.settings();
  await begun.readAll();
  sound.mix(preferences.mix);
  page.draw({ preferences });
  await screens.open(preferences.language === "browser" ? stand.night().language : preferences.language);
  const { damaged, takeUp: label } = stand.night().words.notice;
  for (const { id, problem, readable } of begun.unread()) {
    const action = readable === undefined ? {} : { action: { label, run: () => takeUp(id) } };
    page.notify(damaged, { detail: problem, ...action });
  }
};

// The stage is work for a machine and waits for somebody to see it.
const raised = somebodyIsHere()
  .then(async () => {
    const still = page.state().preferences.still || matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (stageHost.current !== null) await stage.raise(stageHost.current, { still });
  })
  .catch(console.warn);

/** Asks whether a new edition may be taken now. */
const settle = keepOffline({
  after: raised,
  mayUpdate: () => screens.playing() === undefined && page.state().room === undefined,
  shelved: begun.shelved,
  told: (news) => news === "updated" && page.notify(stand.night().words.notice.updated),
});

/** Goes where the browser's own way back or forward leads: to another screen, into a room or out of it. */
const followHistory = async (): Promise<void> => {
  page.draw({ drawer: undefined });
  if ((await screens.follow()) === "home") cameHome();
  await rooms.hall.follow();
};

await breath();
page.draw();
for (const gesture of ["pointerdown", "keydown"] as const)
  addEventListener(gesture, () => sound.wake(), { once: true, capture: true });
document.addEventListener("visibilitychange", () => {
  sound.rest(document.hidden);
  restStage();
});
openTheShelf()
  .catch(console.warn)
  .finally(() => {
    void rooms.hall.follow();
    addEventListener("popstate", () => void followHistory());
    document.documentElement.dataset.ready = "";
  });

stand.whenEdited(screens.showAgain);
