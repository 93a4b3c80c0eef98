import "../style/share.css";
import { groupsOf } from "../../narrative/spoken-code.ts";
import { Drawer } from "../drawer.tsx";
import type { ShareWords } from "../words/share-words.ts";
import { LinkField } from "./link-field.tsx";

interface ShareDrawerProps {
  /** As `encodeTrail` writes it. */
  readonly code: string;
  /** The whole address that leads to the night. */
  readonly link: string;
  readonly words: ShareWords;
  readonly close: () => void;
}

/** A night to hand on: as a link, and as a code that can be read aloud. */
export const ShareDrawer = ({ code, link, words, close }: ShareDrawerProps) => {
  const { drawer } = words;
  return (
    <Drawer heading={drawer.heading} closeLabel={drawer.close} close={close}>
      <p>{drawer.lead}</p>
      <section class="share-part">
        <h3>{drawer.link}</h3>
        <LinkField link={link} words={drawer} />
      </section>
      <section class="share-part">
        <h3>{drawer.code}</h3>
        <p>{drawer.codeLead}</p>
        <ol class="code-groups">
          {groupsOf(code).map((group, index, { length }) => (
            // The place of a group is what tells it from another like it.
            <li key={index}>
              <strong class="code-group" aria-hidden="true">
                {group}
              </strong>
              <span class="unseen">{drawer.group({ index: index + 1, all: length })} </span>
              <span class="spelt">{[...group].map((character) => words.character(character)).join(", ")}</span>
            </li>
          ))}
        </ol>
        <p class="share-note">{drawer.codeNote}</p>
      </section>
    </Drawer>
  );
};
