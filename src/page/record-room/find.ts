import type { Language } from "../../record/language.ts";
import { type Locator, splitLocator } from "../../record/locator.ts";
import type { Source } from "../../record/source.ts";
import type { AccountCard, Catalogue, ContradictionCard, DecisionCard, SilenceCard } from "./catalogue.ts";
import { personIn, type Room } from "./room-context.ts";

/** What is looked for on a shelf. */
export interface Search {
  readonly words: string;
  /** The id of the only document that is wanted; all where it is absent. */
  readonly document?: string;
}

/** Nothing is looked for: everything is found. */
export const NO_SEARCH: Search = { words: "" };

/** Lower case and without accents, so that `Belaunde` finds Belaúnde. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** Whether every word that is looked for stands in one of the texts. */
export const holds = (search: Search, texts: readonly string[]): boolean => {
  const all = fold(texts.join("\n"));
  return fold(search.words)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

const inDocument = ({ document }: Search, at: readonly Locator[]): boolean =>
  document === undefined || at.some((locator) => splitLocator(locator).source === document);

/** The lines of an account, and what it says where it lies open. */
const claimTexts = ({ entry, open }: AccountCard, language: Language): readonly string[] => [
  ...entry.at,
  ...(open ? [entry.claim[language], entry.quote?.text ?? ""] : []),
];

/** The entries of the catalogue that answer to the search. What does not lie open is found by its lines and its names only. */
export const find = ({ catalogue, sources, words, language, search }: Room): Catalogue => {
  const voices = sources.flatMap((source) => source.voices);
  const accountTexts = (card: AccountCard): readonly string[] => [
    ...claimTexts(card, language),
    voices.find(({ id }) => id === card.entry.voice)?.name[language] ?? "",
    ...card.entry.actors.map((actor) => personIn(words, actor)),
  ];
  const decision = ({ entry, sides, silence, open }: DecisionCard): boolean => {
    const answers = sides.flat();
    const at = [...answers.flatMap((card) => card.entry.at), ...(silence?.entry.at ?? [])];
    return (
      (search.document === undefined || (open && inDocument(search, at))) &&
      holds(search, [
        entry.question[language],
        personIn(words, entry.actor),
        ...(open ? [...answers.flatMap(accountTexts), silence?.entry.missing[language] ?? "", ...at] : []),
      ])
    );
  };
  const contradiction = ({ entry, sides, open }: ContradictionCard): boolean =>
    inDocument(
      search,
      sides.flat().flatMap((card) => card.entry.at),
    ) && holds(search, [open ? entry.about[language] : "", ...sides.flat().flatMap(accountTexts)]);
  const silence = ({ entry }: SilenceCard): boolean =>
    inDocument(search, entry.at) && holds(search, [entry.missing[language], ...entry.at]);
  return {
    accounts: catalogue.accounts.filter(
      (card) => inDocument(search, card.entry.at) && holds(search, accountTexts(card)),
    ),
    decisions: catalogue.decisions.filter(decision),
    contradictions: catalogue.contradictions.filter(contradiction),
    silences: catalogue.silences.filter(silence),
  };
};

/** The documents on which the cards rest, in the order in which the cards come to them. */
export const documentsOf = (cards: readonly AccountCard[], sources: readonly Source[]): readonly Source[] => {
  const ids = new Set(cards.flatMap(({ entry }) => entry.at.map((locator) => splitLocator(locator).source)));
  return [...ids].flatMap((id) => sources.find((source) => source.id === id) ?? []);
};

/** What an index passes over at the head of a name. */
const ARTICLE = /^(the|some|el|la|los|las|unos|algunos) /;

/** A person, an office or a body, with the accounts in which it stands and the decisions that it takes. */
export interface PersonFound {
  readonly person: string;
  readonly accounts: readonly AccountCard[];
  readonly decisions: readonly DecisionCard[];
}

/**
 * The persons that answer to the search, by their names in the language of the room: whose name is looked for, with all of
 * their accounts; others with those of their accounts that answer.
 */
export const findPersons = ({ catalogue, words, language, search }: Room): readonly PersonFound[] => {
  const accounts = catalogue.accounts.filter(({ entry }) => inDocument(search, entry.at));
  const ids = new Set([
    ...accounts.flatMap(({ entry }) => entry.actors),
    ...(search.document === undefined ? catalogue.decisions.map(({ entry }) => entry.actor) : []),
  ]);
  const nameOf = (id: string) => personIn(words, id);
  const inIndex = (id: string) => nameOf(id).replace(ARTICLE, "");
  return [...ids]
    .sort((one, other) => inIndex(one).localeCompare(inIndex(other), language))
    .flatMap((person) => {
      const named = holds(search, [nameOf(person)]);
      const own = accounts.filter(({ entry }) => entry.actors.includes(person));
      const found = named ? own : own.filter((card) => holds(search, claimTexts(card, language)));
      const decisions = catalogue.decisions.filter(({ entry }) => entry.actor === person);
      return named || found.length > 0 ? [{ person, accounts: found, decisions: named ? decisions : [] }] : [];
    });
};
