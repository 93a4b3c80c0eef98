import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { compare, compareTrail, divergence } from "../comparison/compare.ts";
import { openAccounts } from "../comparison/knowledge.ts";
import { leavesOf } from "../narrative/leaf.ts";
import { present } from "../narrative/replay.ts";
import { Bar } from "./bar.tsx";
import { Betting } from "./betting.tsx";
import { lastDecision } from "./choice-words.ts";
import { Ending } from "./ending.tsx";
import { type NightOnPage, NightProvider, useNight } from "./night-context.ts";
import { Notices } from "./notices.tsx";
import type { Acts, PageState, Screen } from "./page-state.ts";
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
}

/** The whole page, as a function of its state. */
export const App = ({ night, state, acts, stageHost }: AppProps) => {
  const [open, setOpen] = useState<"sources" | "settings" | undefined>(undefined);
  const { screen, preferences, notices, captions } = state;
  const close = () => setOpen(undefined);
  useShortcuts(preferences.keys);
  const { place } = settingShown(screen);
  useLayoutEffect(() => {
    const { game } = night.words.title;
    document.title = place === undefined ? game : `${night.words.place[place]}, ${game}`;
  }, [place, night]);
  return (
    <NightProvider value={night}>
      <Bar
        preferences={preferences}
        prefer={acts.prefer}
        home={acts.home}
        openSources={() => setOpen("sources")}
        openSettings={() => setOpen("settings")}
      />
      <main class={`night screen-${screen.kind}`}>
        <Print setting={settingShown(screen)} host={stageHost} captions={preferences.captions ? captions : []} />
        <div class="words">
          <Notices notices={notices} dismiss={acts.dismiss} />
          <Words screen={screen} lens={preferences.lens} acts={acts} openSources={() => setOpen("sources")} />
        </div>
      </main>
      {open === "sources" && <SourceDrawer open={accountsOpen(night, screen)} close={close} />}
      {open === "settings" && <Settings preferences={preferences} prefer={acts.prefer} close={close} />}
    </NightProvider>
  );
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
}

const Words = ({ screen, lens, acts, openSources }: WordsProps) => {
  if (screen.kind === "title") return <Title opening={screen.opening} nights={screen.nights} acts={acts} />;
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
        />
      ) : (
        <Reading playthrough={playthrough} telling={telling} lens={lens} acts={acts} />
      );
    }
    default:
      return playthrough.step satisfies never;
  }
};
