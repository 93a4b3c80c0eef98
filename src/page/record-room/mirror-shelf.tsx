import { type MirrorCell, type MirrorRow, mirror } from "../../comparison/mirror.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import { AlignmentMark } from "../marks.tsx";
import { Answer } from "./decisions-shelf.tsx";
import type { PlayedDecision } from "./gather.ts";
import { MIRRORED } from "./record-view.ts";
import { useRoom, useSay, useTitle } from "./room-context.ts";
import { anchorOf, ShelfLink } from "./shelf-link.tsx";

interface MirrorShelfProps {
  readonly played: Readonly<Record<string, readonly PlayedDecision[]>>;
}

/** The decisions of the two nights side by side, with what the player did; an empty place says why it is empty. */
export const MirrorShelf = ({ played }: MirrorShelfProps) => {
  const { records, words } = useRoom();
  const title = useTitle();
  const nights = MIRRORED.flatMap((night) => records.find(({ episode }) => episode === night) ?? []);
  const [first, second] = nights;
  if (first === undefined || second === undefined) return null;
  const rows = mirror(
    { record: first, played: played[first.episode] },
    { record: second, played: played[second.episode] },
  );
  let pairs = 0;
  let alone = 0;
  return (
    <table class="mirror">
      <caption>{words.mirror.caption}</caption>
      <thead>
        <tr>
          <td />
          {nights.map(({ episode }) => (
            <th key={episode} scope="col">
              <span class="year">{episode}</span> {title(episode)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const paired = row[0] !== undefined && row[1] !== undefined;
          const index = paired ? ++pairs : ++alone;
          const name = paired ? words.mirror.pair({ index }) : words.mirror.alone({ index });
          return (
            <Row
              key={row.map((cell) => cell?.decision.id).join("/")}
              row={row}
              before={rows.slice(0, at)}
              name={name}
              nights={[first, second]}
            />
          );
        })}
      </tbody>
    </table>
  );
};

interface RowProps {
  readonly row: MirrorRow<PlayedDecision>;
  /** A decision that stands in several rows is found in the first of them. */
  readonly before: readonly MirrorRow<PlayedDecision>[];
  readonly name: string;
  readonly nights: readonly [EpisodeRecord, EpisodeRecord];
}

const Row = ({ row, before, name, nights }: RowProps) => {
  const { words } = useRoom();
  return (
    <tr>
      <th scope="row">{name}</th>
      {row.map((cell, place) => {
        const { episode } = nights[place === 0 ? 0 : 1];
        return (
          <td key={episode} class={cell === undefined ? "answers-nothing" : undefined}>
            {/* Stands in for the column's heading where the columns stand one below the other. */}
            <span class="year" aria-hidden="true">
              {episode}
            </span>
            {cell === undefined ? (
              <p class="empty-cell">{words.mirror.empty({ night: episode })}</p>
            ) : (
              <Cell
                cell={cell}
                episode={episode}
                again={before.some((each) => each[place]?.decision.id === cell.decision.id)}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
};

interface CellProps {
  readonly cell: MirrorCell<PlayedDecision>;
  readonly episode: string;
  /** Whether it has stood in a row before. */
  readonly again: boolean;
}

const Cell = ({ cell, episode, again }: CellProps) => {
  const { catalogue, words } = useRoom();
  const say = useSay();
  const key = `${episode}.${cell.decision.id}`;
  const card = catalogue.decisions.find((each) => each.key === key);
  return (
    <>
      <p class="hour">{words.time.decision(cell.decision.hour)}</p>
      <p class="question" id={again ? undefined : anchorOf({ shelf: "mirror", at: key })} tabIndex={-1}>
        <ShelfLink to={{ shelf: "decisions", at: key }}>{say(cell.decision.question)}</ShelfLink>
      </p>
      <div class="documents">
        <p class="as-if">
          {card?.open === true && cell.sides.length > 1 ? words.mirror.disputed : words.mirror.record}
        </p>
        {card !== undefined && <Answer decision={card} />}
      </div>
      <div class="yours">
        <p class="as-if">{words.mirror.you}</p>
        <Yours cell={cell} told={card?.open === true} />
      </div>
    </>
  );
};

const Yours = ({ cell: { yours }, told }: { readonly cell: MirrorCell<PlayedDecision>; readonly told: boolean }) => {
  const { words } = useRoom();
  switch (yours.kind) {
    case "took":
      return (
        <p>
          <q>{yours.decision.words}</q>{" "}
          {told && (
            <span class="stands">
              <AlignmentMark alignment={yours.alignment} /> {words.mirror.alignment[yours.alignment]}
            </span>
          )}
        </p>
      );
    case "not-played":
      return <p>{words.mirror.notPlayed}</p>;
    case "not-met":
      return <p>{words.mirror.notMet}</p>;
    default:
      return yours satisfies never;
  }
};
