import type { Cell, EndCell, WordedSide } from "../../comparison/beside.ts";
import type { Way } from "../../comparison/way.ts";
import type { Account } from "../../record/account.ts";
import { accountsOf } from "../../record/look-up.ts";
import type { Silence } from "../../record/silence.ts";
import { AlignmentMark } from "../marks.tsx";
import { listLocators, voiceIn } from "../night-context.ts";
import { typeset } from "../typeset.ts";
import { useColumns, useSay } from "./beside-context.ts";

interface DecisionCellProps {
  readonly cell: Cell;
  /** Takes the night of this column up with that many decisions taken. */
  readonly take: (decisions: number) => void;
  /** What the button is called for those who do not see its row. */
  readonly takeLabel: string;
}

/** What one column has at a decision. */
export const DecisionCell = ({ cell, take, takeLabel }: DecisionCellProps) => {
  const { language, words } = useColumns();
  switch (cell.kind) {
    case "took":
      return (
        <>
          {cell.way !== undefined && <OnTheWay way={cell.way} />}
          <p class="took">{words.quote(typeset(cell.text, language))}</p>
          {cell.alignment === undefined ? (
            <p class="empty-cell">{words.cell.notYet}</p>
          ) : (
            <p class="stands">
              <AlignmentMark alignment={cell.alignment} /> {words.alignment[cell.alignment]}
            </p>
          )}
          <button type="button" class="take" aria-label={takeLabel} onClick={() => take(cell.decisions)}>
            {words.cell.take}
          </button>
        </>
      );
    case "stands":
      return <p class="empty-cell">{words.cell.stands}</p>;
    case "not-come":
      return <p class="empty-cell">{words.cell.notCome}</p>;
    case "passed-by":
      return <p class="empty-cell">{words.cell.passedBy}</p>;
    case "elsewhere":
      return <p class="empty-cell">{words.cell.elsewhere[cell.row]}</p>;
    case "not-yet":
      return <p class="empty-cell">{words.cell.notYet}</p>;
    case "recorded":
      return <Recorded sides={cell.sides} />;
    case "silent":
      return <Silent silence={cell.silence} />;
    default:
      return cell satisfies never;
  }
};

/** How one column ends. */
export const LastCell = ({ cell }: { readonly cell: EndCell }) => {
  const { words } = useColumns();
  switch (cell.kind) {
    case "ended":
      return (
        <>
          {cell.way !== undefined && <OnTheWay way={cell.way} />}
          <p class="took ending-title">{cell.ending.title}</p>
        </>
      );
    case "unfinished":
      return <p class="empty-cell">{words.end.unfinished({ decisions: cell.decisions })}</p>;
    case "record":
      return <p class="empty-cell">{words.end.record}</p>;
    default:
      return cell satisfies never;
  }
};

const OnTheWay = ({ way: { settings, lines, accounts: ids } }: { readonly way: Way }) => {
  const { record, words } = useColumns();
  const places = [...new Set(settings.flatMap(({ place }) => (place === undefined ? [] : [words.place[place]])))];
  const at = [...new Set(accountsOf(record, ids).flatMap((account) => account.at))];
  return (
    <p class="on-the-way">
      <span class="label">{words.way.label}</span> {places.join(", ")} ({words.way.lines(lines)},{" "}
      <span class="locator">{words.way.restsOn({ locators: listLocators(at) })}</span>)
    </p>
  );
};

const Recorded = ({ sides }: { readonly sides: readonly WordedSide[] }) => {
  const { language, words } = useColumns();
  return (
    <>
      {sides.length > 1 && (
        <p class="stands">
          <AlignmentMark alignment="disputed" /> {words.cell.disputed}
        </p>
      )}
      {sides.map(({ choice, text, accounts }, index) => (
        <div class="side" key={choice}>
          {sides.length > 1 && <p class="as-if">{words.cell.side({ index: index + 1, all: sides.length })}</p>}
          {text !== undefined && (
            <p class="as-if">
              {sides.length > 1
                ? words.cell.asIf({ choice: typeset(text, language) })
                : words.cell.closest({ choice: typeset(text, language) })}
            </p>
          )}
          <ul class="claims">
            {accounts.map((account) => (
              <Claim key={account.id} account={account} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};

const Claim = ({ account: { claim, quote, at, voice: id } }: { readonly account: Account }) => {
  const { sources } = useColumns();
  const say = useSay();
  const voice = voiceIn(sources, id);
  return (
    <li>
      {say(claim)}{" "}
      {quote !== undefined && (
        <>
          {/* The documents are in English, whatever the page speaks. */}
          <q lang="en">{quote.text}</q>{" "}
        </>
      )}
      <span class="witness">
        <span class="locator">{listLocators(at)}</span>, {voice === undefined ? id : say(voice.name)}
      </span>
    </li>
  );
};

const Silent = ({ silence }: { readonly silence: Silence | undefined }) => {
  const { words } = useColumns();
  const say = useSay();
  return (
    <>
      <p class="stands">
        <AlignmentMark alignment="unrecorded" /> {words.alignment.unrecorded}
      </p>
      {silence !== undefined && (
        <p class="missing">
          <span class="hole" aria-hidden="true" /> {say(silence.missing)} {words.silence[silence.kind]}{" "}
          <span class="locator">{listLocators(silence.at)}</span>
        </p>
      )}
    </>
  );
};
