import type { Account } from "../record/account.ts";
import type { Locator } from "../record/locator.ts";
import { splitLocator } from "../record/locator.ts";
import type { Source } from "../record/source.ts";
import { AccountList } from "./account-card.tsx";
import { Drawer } from "./drawer.tsx";
import { listLocators, useNight, useWords } from "./night-context.ts";
import { SourceTitle } from "./source-title.tsx";

interface SourceDrawerProps {
  /** The ids of the accounts that lie open by now. */
  readonly open: ReadonlySet<string>;
  readonly enterRecord: () => void;
  readonly close: () => void;
}

/** The documents, each with what kind of witness it is and those of its accounts that lie open; the rest is "not yet". */
export const SourceDrawer = ({ open, enterRecord, close }: SourceDrawerProps) => {
  const { record, sources, words } = useNight();
  const told = sources.filter((source) => record.accounts.some((account) => restsOn(account, source)));
  return (
    <Drawer heading={words.sources.heading} closeLabel={words.sources.close} close={close}>
      <p class="lead">{words.sources.lead({ open: open.size, all: record.accounts.length })}</p>
      <p>
        <button type="button" onClick={enterRecord}>
          {words.sources.room}
        </button>
      </p>
      {told.map((source) => (
        <SourceSection key={source.id} source={source} open={open} />
      ))}
    </Drawer>
  );
};

const SourceSection = ({ source, open }: { readonly source: Source; readonly open: ReadonlySet<string> }) => {
  const { record, language, words } = useNight();
  const inLanguage = useWords();
  const accounts = record.accounts
    .filter((account) => restsOn(account, source))
    .sort((one, other) => firstLine(one, source) - firstLine(other, source));
  const shut = accounts.filter((account) => !open.has(account.id));
  const locators = [...new Set(shut.flatMap((account) => account.at.filter((each) => isIn(each, source))))];
  return (
    <section class="source" aria-label={inLanguage(source.title)}>
      <h3>
        <span class="locator">{source.id}</span> <SourceTitle source={source} language={language} />
      </h3>
      <p class="kind">{source.kind === "primary" ? words.sources.primary : words.sources.secondary}</p>
      <p>{inLanguage(source.witness)}</p>
      <p class="cite">
        {words.sources.cite} <span lang="en">{source.cite}</span>
      </p>
      <AccountList accounts={accounts.filter((account) => open.has(account.id))} />
      {shut.length > 0 && <p class="not-yet">{words.sources.notYet({ locators: listLocators(locators) })}</p>}
    </section>
  );
};

const isIn = (locator: Locator, source: Source): boolean => splitLocator(locator).source === source.id;
const restsOn = (account: Account, source: Source): boolean => account.at.some((locator) => isIn(locator, source));
const firstLine = (account: Account, source: Source): number =>
  Math.min(...account.at.filter((locator) => isIn(locator, source)).map((locator) => splitLocator(locator).line));
