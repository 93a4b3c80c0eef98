import { useRef } from "preact/hooks";
import type { NightsWords } from "../words/nights-words.ts";
import type { NightsActs } from "./nights-room.tsx";

/** What came of a file that was brought in. */
export type ImportTold =
  | {
      readonly ok: true;
      /** How many nights are new here; `renamed` of them under another mark, because another night has theirs. */
      readonly added: number;
      readonly renamed: number;
      readonly same: number;
      /** Of each that cannot be read: what is wrong and where, in English. */
      readonly unread: readonly string[];
      /** How many could not be kept. */
      readonly left?: { readonly count: number };
    }
  | {
      readonly ok: false;
      readonly refusal: keyof NightsWords["file"]["refused"];
      /** What is wrong and where, in English. */
      readonly problem: string;
    };

interface NightsFileProps {
  /** Whether there is anything to be saved. */
  readonly some: boolean;
  readonly report: ImportTold | undefined;
  readonly words: NightsWords;
  readonly acts: Pick<NightsActs, "saveFile" | "bringFile" | "dismiss">;
}

/** All nights to a file, and from one. */
export const NightsFile = ({ some, report, words, acts }: NightsFileProps) => {
  const field = useRef<HTMLInputElement>(null);
  const bring = () => {
    const input = field.current;
    const file = input?.files?.[0];
    if (input === null || file === undefined) return;
    acts.bringFile(file);
    // The same file can be brought once more.
    input.value = "";
  };
  return (
    <section class="nights-file" aria-labelledby="nights-file">
      <h2 id="nights-file">{words.file.heading}</h2>
      <p>{words.file.lead}</p>
      <p class="row-ways">
        {some && (
          <button type="button" onClick={acts.saveFile}>
            {words.file.save}
          </button>
        )}
      </p>
      <label class="bring">
        <span>{words.file.bring}</span>
        <input type="file" accept="application/json,.json" ref={field} onChange={bring} />
      </label>
      <div class="report" role="status">
        {report !== undefined && (
          <div class="notice">
            <Report report={report} words={words.file} />
            <button type="button" onClick={acts.dismiss}>
              {words.file.dismiss}
            </button>
          </div>
        )}
      </div>
    </section>
  );
};

const Report = ({ report, words }: { readonly report: ImportTold; readonly words: NightsWords["file"] }) => {
  if (!report.ok)
    return (
      <>
        <p>{words.refused[report.refusal]}</p>
        <p class="detail" lang="en">
          {report.problem}
        </p>
      </>
    );
  const { added, renamed, same, unread, left } = report;
  return (
    <>
      <p>{words.added({ added, same })}</p>
      {renamed > 0 && <p>{words.renamed({ count: renamed })}</p>}
      {left !== undefined && <p>{words.left({ count: left.count })}</p>}
      {unread.length > 0 && (
        <>
          <p>{words.unread({ count: unread.length })}</p>
          <ul class="detail" lang="en">
            {unread.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
