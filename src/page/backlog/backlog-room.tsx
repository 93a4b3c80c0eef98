import "../style/room.css";
import "../style/backlog.css";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { endingOf } from "../../comparison/told-night.ts";
import type { Playthrough } from "../../narrative/playthrough.ts";
import { readSoFar } from "../../narrative/read-so-far.ts";
import type { Telling } from "../../narrative/replay.ts";
import { useFocus } from "../focus.ts";
import type { BacklogWords } from "../words/backlog-words.ts";
import { StretchRead } from "./stretch-read.tsx";
import { useGradually } from "./use-gradually.ts";

export interface BacklogRoomProps {
  readonly telling: Telling;
  readonly playthrough: Playthrough;
  readonly words: BacklogWords;
  /** Whether each line shows what it rests on. */
  readonly lens: boolean;
  /** Takes the night up, as a branch, where that many decisions had been taken. */
  readonly returnTo: (decisions: number) => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** The night that is being played, read back from its first line to the one that lies open. Needs a NightProvider around it. */
export const BacklogRoom = ({ telling, playthrough, words, lens, returnTo, leave, leaveLabel }: BacklogRoomProps) => {
  const room = useFocus<HTMLElement>("backlog");
  const present = useRef<HTMLParagraphElement>(null);
  const stretches = useMemo(() => readSoFar(playthrough, telling), [playthrough, telling]);
  const [drawn, drawAll] = useGradually(stretches.length);
  const [atPresent, setAtPresent] = useState(false);
  useLayoutEffect(() => {
    if (!atPresent) return;
    setAtPresent(false);
    present.current?.focus({ preventScroll: true });
    present.current?.scrollIntoView({ block: "end" });
  }, [atPresent]);
  const toPresent = () => {
    drawAll();
    setAtPresent(true);
  };
  return (
    <article class="backlog" ref={room} tabIndex={-1} aria-labelledby="backlog">
      <header class="room-head">
        <button type="button" class="leave" onClick={leave}>
          {leaveLabel}
        </button>{" "}
        <button type="button" class="to-present" onClick={toPresent}>
          {words.toPresent}
        </button>
        <h1 id="backlog">{words.heading}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {stretches.map((stretch) => (
        <StretchRead
          key={stretch.decisions}
          stretch={stretch}
          drawn={stretch.decisions < drawn}
          telling={telling}
          playthrough={playthrough}
          words={words}
          lens={lens}
          returnTo={returnTo}
        />
      ))}
      <p class="present" ref={present} tabIndex={-1}>
        {endingOf({ playthrough, telling }) === undefined ? words.present : words.ended}
      </p>
      <p class="ways">
        <button type="button" onClick={leave}>
          {leaveLabel}
        </button>
      </p>
    </article>
  );
};
