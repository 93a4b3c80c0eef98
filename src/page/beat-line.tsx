import { useId, useState } from "preact/hooks";
import { type Beat, HOLE } from "../narrative/moment.ts";
import { citedBy } from "../narrative/provenance.ts";
import { accountsOf, silenceOf } from "../record/look-up.ts";
import { AccountList } from "./account-card.tsx";
import { ProvenanceMark } from "./marks.tsx";
import { listLocators, useNight, useWords } from "./night-context.ts";
import { typeset } from "./typeset.ts";

/** One line of the story. Under the lens it shows what it rests on, and opens its source. */
export const BeatLine = ({ beat, lens }: { readonly beat: Beat; readonly lens: boolean }) => {
  const [open, setOpen] = useState(false);
  const [holeOpen, setHoleOpen] = useState(false);
  const { record, words, language } = useNight();
  const card = useId();
  const note = useId();
  const { kind } = beat.provenance;
  const accounts = accountsOf(record, citedBy(beat.provenance));
  const at = listLocators([...new Set(accounts.flatMap((account) => account.at))]);
  return (
    <div class={lens ? `beat under-lens ${kind}` : "beat"}>
      <p>
        <WithHole
          text={typeset(beat.text, language)}
          open={holeOpen}
          note={note}
          toggle={() => setHoleOpen(!holeOpen)}
        />
      </p>
      {holeOpen && beat.hole !== undefined && <HoleNote silence={beat.hole} note={note} />}
      {lens && (
        <button
          type="button"
          class="provenance"
          aria-live="off"
          aria-expanded={open}
          aria-controls={card}
          aria-label={words.lens.open({ kind: words.lens.kind[kind], at })}
          onClick={() => setOpen(!open)}
        >
          <ProvenanceMark kind={kind} /> {words.lens.kind[kind]} <span class="locator">{at}</span>
        </button>
      )}
      {lens && open && (
        <div class="source-card" id={card}>
          <p>{words.lens.explain[kind]}</p>
          <AccountList accounts={accounts} />
        </div>
      )}
    </div>
  );
};

interface WithHoleProps {
  readonly text: string;
  readonly open: boolean;
  /** The id of the note that a hole opens. */
  readonly note: string;
  readonly toggle: () => void;
}

const WithHole = ({ text, open, note, toggle }: WithHoleProps) => {
  const { words } = useNight();
  const [before, ...after] = text.split(HOLE);
  return (
    <>
      {before}
      {after.map((piece) => (
        <>
          <button type="button" class="hole" aria-expanded={open} aria-controls={note} onClick={toggle}>
            <span class="unseen">
              [{words.reading.hole}: {words.reading.holeOpen}]
            </span>
          </button>
          {piece}
        </>
      ))}
    </>
  );
};

const HoleNote = ({ silence: id, note }: { readonly silence: string; readonly note: string }) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const silence = silenceOf(record, id);
  return (
    <p class="hole-note" id={note} role="note">
      {inLanguage(silence.missing)} {words.silence.kind[silence.kind]}{" "}
      <span class="locator">{listLocators(silence.at)}</span>
    </p>
  );
};
