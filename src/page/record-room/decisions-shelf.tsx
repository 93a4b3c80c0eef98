import { CardList, Slip } from "./cards.tsx";
import type { Catalogue, DecisionCard } from "./catalogue.ts";
import { useRoom, useSay, useTitle } from "./room-context.ts";
import { anchorOf, ShelfLink } from "./shelf-link.tsx";
import { SilenceTold } from "./silence-told.tsx";

/** Every decision: who sat there and when, what the documents hold of it, and what else was possible. */
export const DecisionsShelf = ({ found }: { readonly found: Catalogue }) => {
  const { records } = useRoom();
  const title = useTitle();
  return (
    <>
      {records.map(({ episode }) => {
        const decisions = found.decisions.filter((card) => card.episode === episode);
        return (
          decisions.length > 0 && (
            <section key={episode}>
              <h3>{title(episode)}</h3>
              {decisions.map((decision) => (
                <Decision key={decision.key} decision={decision} />
              ))}
            </section>
          )
        );
      })}
    </>
  );
};

const Decision = ({ decision: card }: { readonly decision: DecisionCard }) => {
  const { records, catalogue, words } = useRoom();
  const say = useSay();
  const { entry, episode, key, open } = card;
  const mirrored = entry.mirror !== undefined || catalogue.decisions.some((other) => other.entry.mirror === key);
  const id = anchorOf({ shelf: "decisions", at: key });
  const desk = records.find((record) => record.episode === episode)?.desks.find((each) => each.id === entry.desk);
  return (
    <section class="card decision" aria-labelledby={id}>
      <p class="hour">{words.time.decision(entry.hour)}</p>
      <h4 id={id} tabIndex={-1}>
        {say(entry.question)}
      </h4>
      {desk !== undefined && <p class="seat">{words.decision.desk({ desk: say(desk.name), person: desk.person })}</p>}
      <h5>{words.decision.record}</h5>
      <Answer decision={card} />
      {open && <Otherwise decision={card} />}
      {mirrored && (
        <p class="elsewhere">
          <ShelfLink to={{ shelf: "mirror", at: key }}>{words.decision.mirrored}</ShelfLink>
        </p>
      )}
    </section>
  );
};

/** What the record holds of a decision; a slip where it has not been opened, which does not tell an answer from a silence. */
export const Answer = ({ decision: { sides, silence, open } }: { readonly decision: DecisionCard }) => {
  const { words } = useRoom();
  if (!open) return <Slip at={[]} says={words.decision.closed} />;
  return (
    <>
      {sides.map((side, index) => (
        <div class="side" key={side[0]?.key}>
          {sides.length > 1 && <p class="as-if">{words.decision.side({ index: index + 1, all: sides.length })}</p>}
          <CardList cards={side} />
        </div>
      ))}
      {silence !== undefined && <SilenceTold silence={silence} />}
    </>
  );
};

const Otherwise = ({ decision: { entry, warrants } }: { readonly decision: DecisionCard }) => {
  const { words } = useRoom();
  const say = useSay();
  if (warrants.length === 0) return null;
  return (
    <details class="otherwise-possible">
      <summary>{words.decision.otherwise}</summary>
      {warrants.map(({ choice, from }) => {
        const warrant = entry.warrants[choice];
        if (warrant === undefined) return null;
        return (
          <div class="warrant" key={choice}>
            <p>{words.decision.possible[warrant.kind]}</p>
            {from.every((card) => card.open) && <p>{say(warrant.why)}</p>}
            <p class="as-if">{words.decision.restsOn}</p>
            <CardList cards={from} />
          </div>
        );
      })}
    </details>
  );
};
