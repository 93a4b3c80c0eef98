import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { compare, compareTrail, divergence } from "../comparison/compare.ts";
import { openAccounts } from "../comparison/knowledge.ts";
import { leavesOf } from "../narrative/leaf.ts";
import { present } from "../narrative/replay.ts";
import { AloudButton } from "./aloud/aloud-button.tsx";
import type { Speech } from "./aloud/speech.ts";
import { Bar } from "./bar.tsx";
import { Betting } from "./betting.tsx";
import { lastDecision } from "./choice-words.ts";
import { Ending } from "./ending.tsx";
import { type NightOnPage, NightProvider, useNight } from "./night-context.ts";
import { NightWays } from "./night-ways.tsx";
import { Notices } from "./notices.tsx";
import type { Acts, PageState, Screen } from "./page-state.ts";
import { usePlaceKept } from "./place-kept.ts";
import { Print } from "./print.tsx";
import { Reading } from "./reading.tsx";
import { RecordOpening } from "./record-opening.tsx";
import { settingShown } from "./setting-shown.ts";
import { Settings } from "./settings.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { SourceDrawer } from "./source-drawer.tsx";
import { Title } from "./title.tsx";

interface AppProps {
  readonly night: NightOnPage;
  readonly state: PageState;
  readonly acts: Acts;
  readonly stageHost: RefObject<HTMLDivElement | null>;
  /** Undefined where the browser has no speech. */
  readonly speech: Speech | undefined;
}

/** The whole page, as a function of its state. */
export const App = ({ night, state, acts, stageHost, speech }: AppProps) => {
  const [open, setOpen] = useState<"sources" | "settings" | undefined>(undefined);
  const { screen, preferences, notices, captions, room } = state;
  const close = () => setOpen(undefined);
  useShortcuts(preferences.keys);
  const { place } = settingShown(screen);
  useLayoutEffect(() => {
    const { game } = night.words.title;
    const where = room !== undefined ? room.title : place === undefined ? "" : night.words.place[place];
    document.title = where === "" ? game : `${where}, ${game}`;
  }, [place, night, room]);
  // Whoever goes back, or forward, leaves what lies over the page.
  useLayoutEffect(() => {
    const left = () => setOpen(undefined);
    addEventListener("popstate", left);
    return () => removeEventListener("popstate", left);
  }, []);
  const main = useRef<HTMLElement>(null);
  const keepPlace = usePlaceKept(main, room !== undefined);
  const enterRecord = () => {
    setOpen(undefined);
    keepPlace();
    acts.enterRecord();
  };
  const go = (address: string) => {
    keepPlace();
    acts.go(address);
  };
  return (
    <NightProvider value={night}>
      <Bar
        preferences={preferences}
        prefer={acts.prefer}
        speak={acts.speak}
        home={acts.home}
        openSources={() => setOpen("sources")}
        enterRecord={enterRecord}
        openSettings={() => setOpen("settings")}
      >
        <AloudButton
          speech={speech}
          language={night.language}
          place={placeOf(state)}
          rate={preferences.aloud.rate}
          words={night.words.aloud}
        />
      </Bar>
      {room !== undefined && <main class={`room room-${room.name}`}>{room.content()}</main>}
      <main class={`night screen-${screen.kind}`} ref={main} hidden={room !== undefined}>
        <Print setting={settingShown(screen)} host={stageHost} captions={preferences.captions ? captions : []} />
        <div class="words">
          <Notices notices={notices} dismiss={acts.dismiss} />
          <Words
            screen={screen}
            lens={preferences.lens}
            acts={acts}
            openSources={() => setOpen("sources")}
            enterRecord={enterRecord}
            go={go}
          />
          {screen.kind === "night" && (
            <NightWays rooms={["map", "soFar", "beside", "nights"]} go={go} share={acts.share} />
          )}
        </div>
      </main>
      {open === "sources" && (
        <SourceDrawer open={accountsOpen(night, screen)} enterRecord={enterRecord} close={close} />
      )}
      {open === "settings" && <Settings preferences={preferences} prefer={acts.prefer} close={close} speech={speech} />}
      {state.drawer?.()}
    </NightProvider>
  );
};

/** Another one for every page that is turned. */
const placeOf = ({ screen, room }: PageState): string => {
  if (room !== undefined) return `room ${room.name}`;
  if (screen.kind === "title") return "title";
  const { id, trail, step, leaf } = screen.playthrough;
  return [id, trail.length, step, leaf].join(" ");
};

const accountsOpen = (night: NightOnPage, screen: Screen): ReadonlySet<string> =>
  screen.kind === "title" ? new Set() : openAccounts(night.record, screen.playthrough, screen.telling);

const Opening = ({
  screen,
  goOn,
}: {
  readonly screen: Screen & { readonly kind: "night" };
  readonly goOn: () => void;
}) => {
  const { record } = useNight();
  const { playthrough, telling } = screen;
  const decision = lastDecision(playthrough.trail);
  return (
    <RecordOpening
      comparison={compare(record, decision)}
      telling={telling}
      bet={playthrough.bets[decision.at]}
      leaves={divergence(compareTrail(record, playthrough.trail))?.decision.id === decision.at}
      goOn={goOn}
    />
  );
};

interface WordsProps {
  readonly screen: Screen;
  readonly lens: boolean;
  readonly acts: Acts;
  readonly openSources: () => void;
  readonly enterRecord: () => void;
  readonly go: (address: string) => void;
}

const Words = ({ screen, lens, acts, openSources, enterRecord, go }: WordsProps) => {
  if (screen.kind === "title")
    return <Title opening={screen.opening} nights={screen.nights} acts={acts} enterRecord={enterRecord} go={go} />;
  const { playthrough, telling } = screen;
  switch (playthrough.step) {
    case "betting":
      return (
        <Betting key={telling.trail.length} playthrough={playthrough} telling={telling} openRecord={acts.openRecord} />
      );
    case "record":
      return <Opening screen={screen} goOn={acts.goOn} />;
    case "reading": {
      const moment = present(telling);
      return moment.next.kind === "ending" && playthrough.leaf >= leavesOf(moment).length ? (
        <Ending
          ending={moment.next}
          playthrough={playthrough}
          telling={telling}
          acts={acts}
          openSources={openSources}
          enterRecord={enterRecord}
        />
      ) : (
        <Reading playthrough={playthrough} telling={telling} lens={lens} acts={acts} />
      );
    }
    default:
      return playthrough.step satisfies never;
  }
};
