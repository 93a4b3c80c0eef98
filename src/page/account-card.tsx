import type { Account } from "../record/account.ts";
import { listLocators, useNight, useWords, voiceIn } from "./night-context.ts";

/** One account: who says it, on which lines, the claim in our words, and the quoted phrase if there is one. */
const AccountCard = ({ account }: { readonly account: Account }) => {
  const { sources, words } = useNight();
  const inLanguage = useWords();
  const voice = voiceIn(sources, account.voice);
  return (
    <li class="account">
      <p class="claim">{inLanguage(account.claim)}</p>
      {account.quote !== undefined && (
        // The documents are in English, whatever the page speaks.
        <p class="quote">
          <q lang="en">{account.quote.text}</q>{" "}
          {account.at.length > 1 && <span class="locator">{account.quote.at}</span>}
        </p>
      )}
      <p class="witness">
        <span class="locator">{listLocators(account.at)}</span> ·{" "}
        {voice === undefined ? account.voice : inLanguage(voice.name)} · {words.account.kind[account.kind]}
      </p>
    </li>
  );
};

/** Several accounts, one below the other. */
export const AccountList = ({ accounts }: { readonly accounts: readonly Account[] }) => (
  <ul class="accounts">
    {accounts.map((account) => (
      <AccountCard key={account.id} account={account} />
    ))}
  </ul>
);
