import type { SilenceCard } from "./catalogue.ts";
import { useRoom, useSay } from "./room-context.ts";
import { Locators } from "./shelf-link.tsx";

/** What is missing, why, and where it ought to stand; drawn as a hole, and never filled. */
export const SilenceTold = ({ silence: { entry } }: { readonly silence: SilenceCard }) => {
  const { words } = useRoom();
  const say = useSay();
  return (
    <p class="missing">
      <span class="hole" aria-hidden="true" /> {say(entry.missing)} {words.silence.kind[entry.kind]}{" "}
      <Locators at={entry.at} />
    </p>
  );
};
