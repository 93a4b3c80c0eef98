import type { EpisodeRecord } from "../../src/record/episode-record.ts";
import { readRecord, readSources } from "../../src/record/read-record.ts";

const words = (en: string) => ({ en, es: en });

/** The content of a sources file with one document of twenty lines. */
export const sourcesContent = () => ({
  sources: [
    {
      id: "W1",
      title: words("An article"),
      kind: "secondary",
      witness: words("Much later, and anonymous."),
      cite: "An article, undated",
      lines: "1-3 5 8-20",
      voices: [{ id: "W1", name: words("The article") }],
    },
  ],
});

const account = (id: string, line: number) => ({
  id,
  at: [`W1:${line}`],
  voice: "W1",
  kind: "event",
  actors: ["guard"],
  claim: words(`The claim of ${id}.`),
});

const warrant = { kind: "actor", from: ["squadron"], why: words("Somebody may.") };

/** The content of a record file for the small night: one decision of each kind of answer. */
export const recordContent = () => ({
  episode: "test",
  title: words("A small night"),
  desks: [
    { id: "guard", name: words("The guard"), person: "recorded", at: ["W1:1"] },
    { id: "president", name: words("The President"), person: "imagined" },
  ],
  accounts: [
    account("squadron", 1),
    account("opened", 2),
    account("jet", 3),
    account("furious", 5),
    account("calm", 8),
  ],
  decisions: [
    {
      id: "gate",
      desk: "guard",
      hour: "01:00/02:00",
      actor: "guard",
      question: words("What does the guard do?"),
      known: ["squadron"],
      attested: { open: ["opened"] },
      warrants: { warn: warrant },
    },
    {
      id: "stairs",
      desk: "president",
      hour: "02:00",
      actor: "president",
      question: words("Does he resist?"),
      known: [],
      attested: { go: ["calm"], stay: ["furious"] },
      warrants: {},
    },
    {
      id: "cellar",
      desk: "president",
      hour: "03:00",
      actor: "president",
      question: words("What is said in the car?"),
      known: [],
      attested: {},
      silence: "clock",
      warrants: { speak: warrant, hush: warrant },
    },
  ],
  contradictions: [
    {
      id: "resisted",
      sides: [["calm"], ["furious"]],
      about: words("Did he resist?"),
      explained: [words("Two hours.")],
    },
  ],
  silences: [{ id: "clock", at: ["W1:9"], missing: words("The hour."), kind: "not-said" }],
});

/** The record of the small night. */
export const smallRecord = (): EpisodeRecord => {
  const sources = readSources(sourcesContent());
  if (!sources.ok) throw new Error(JSON.stringify(sources.problems));
  const record = readRecord(recordContent(), sources.value);
  if (!record.ok) throw new Error(JSON.stringify(record.problems));
  return record.value;
};
