import type { CompiledInk } from "../compile-ink.ts";
import type { WrittenChoice } from "../survey-ink.ts";
import type { Exploration, ExploredEdge, Limits } from "./exploration.ts";
import { frontierOf } from "./frontier.ts";
import { liveness } from "./liveness.ts";
import { tagged } from "./mark.ts";
import { chanceIn, omissions } from "./omission.ts";
import { placesOf } from "./place.ts";
import { readerOf } from "./reader.ts";
import { type Outcome, runnerOf } from "./runner.ts";
import type { Snapshot } from "./snapshot.ts";

/** A story that uses chance is begun once with each of these; any few would do, and the same few give the same answer. */
const SEEDS = [1, 2, 3];

/** The part of the limits after which a story counts as too large, and the rest is spent on seeing its endings. */
const WIDE = 0.8;

type Writable<Part> = { -readonly [Key in keyof Part]: Part[Key] };
type State = Writable<Exploration["states"][number]>;

/**
 * Walks every branch of a compiled story, the shortest trails first, and merges the states that cannot differ any more.
 * What the limits left out is said in `omitted`. Throws a RangeError when the ink did not compile, an Error when it is of
 * another version of ink.
 * @param clock milliseconds from any beginning
 */
export const explore = (compiled: CompiledInk, limits: Limits, clock: () => number): Exploration => {
  const { ink } = compiled;
  if (ink === undefined) throw new RangeError(`${compiled.files[0]} did not compile: there is nothing to explore`);
  const began = clock();
  const runner = runnerOf(ink, compiled.externals, liveness(ink));
  const place = placesOf(ink, { ...compiled.lines, at: { ...compiled.logic, ...compiled.lines.at } });
  const reader = readerOf(runner, place);
  const states: State[] = [];
  const edges: ExploredEdge[] = [];
  const numbers = new Map<string, number>();
  const waiting = frontierOf<{ readonly state: number; readonly snapshot: Snapshot }>();
  const offered = new Set<string>();

  /** The state to which an outcome leads: a known one, or a new one that now waits for its turn. */
  const arrive = (outcome: Outcome, by: number | undefined, depth: number) => {
    const { passage, decision, ending } = reader.read(outcome.kind === "fault" ? [] : outcome.lines);
    const reached = { ...(by === undefined ? {} : { by }), depth };
    const known = (key: string, make: () => State, snapshot?: Snapshot) => {
      const found = numbers.get(key);
      if (found !== undefined) return { to: found, passage };
      const to = states.push(make()) - 1;
      numbers.set(key, to);
      if (snapshot !== undefined) waiting.add({ state: to, snapshot });
      return { to, passage };
    };
    switch (outcome.kind) {
      case "fault": {
        const at = place.near(outcome.path);
        const deadEnd = /^(ran out of content|unexpectedly reached end of content)/.test(outcome.message);
        const fault = { kind: "fault" as const, deadEnd, message: outcome.message, place: at };
        return known(`fault ${at} ${fault.message}`, () => ({ ...fault, ...reached }));
      }
      case "end": {
        const last = outcome.lines.at(-1)?.path;
        const at = place.before(outcome.path) ?? place.near(last ?? outcome.path);
        const knot = /^[^.\d][^.]*/.exec(outcome.path)?.[0] ?? "";
        const end = { kind: "ending" as const, knot, place: at, ...(ending === undefined ? {} : { ending }) };
        return known(`ending ${ending ?? outcome.path}`, () => ({ ...end, ...reached }));
      }
      case "choices": {
        const { snapshot, key } = runner.snapshot();
        for (const choice of outcome.offered) offered.add(choice.path);
        const choices = outcome.offered.map(({ text, tags, path }) => {
          const id = tagged(tags, "choice");
          return { ...(id === undefined ? {} : { id }), text, path, place: place.near(path) };
        });
        const named = decision === undefined ? {} : { decision };
        const at = place.near(outcome.offered[0]?.path ?? "");
        // The name of the decision stands in the text before it, and so in no state of ink's.
        return known(
          `decision ${decision ?? ""} ${key}`,
          () => ({ kind: "decision", ...named, choices, walked: false, place: at, ...reached }),
          snapshot,
        );
      }
      default:
        return outcome satisfies never;
    }
  };

  const starts = (chanceIn(ink) ? SEEDS : SEEDS.slice(0, 1)).map((seed) => arrive(runner.begin(seed), undefined, 0));
  let walked = 0;
  let stopped: "states" | "seconds" | undefined;
  while (waiting.size() > 0) {
    const spent = Math.max(walked / limits.states, (clock() - began) / (limits.seconds * 1000));
    if (spent >= 1) {
      stopped = walked >= limits.states ? "states" : "seconds";
      break;
    }
    const from = waiting.take(spent < WIDE ? "wide" : "deep");
    const state = from && states[from.state];
    if (from === undefined || state?.kind !== "decision") continue;
    for (const choice of from.snapshot.choices.keys()) {
      const by = edges.length;
      const arrival = arrive(runner.take(from.snapshot, choice), by, state.depth + 1);
      edges.push({ from: from.state, choice, ...arrival });
    }
    state.walked = true;
    walked += 1;
  }
  const reached = runner.reached();
  const neverOffered = compiled.choices
    .filter((choice) => !choice.fallback && !offered.has(choice.path))
    .map((choice) => ({ ...choice, text: choice.text || wordsAt(compiled, choice) }));
  const missed = new Set(neverOffered.map(({ file, line }) => `${file}:${line}`));
  return {
    file: compiled.files[0] ?? "",
    states,
    edges,
    starts,
    lines: reader.lines,
    passages: reader.passages,
    omitted: omissions({ ink, compiled, reached, place, limits, stopped, left: waiting.size(), seeds: SEEDS.length }),
    unread: compiled.texts.filter(
      (text) => /\p{L}|\p{N}/u.test(text.text) && !reached.has(text.path) && !missed.has(`${text.file}:${text.line}`),
    ),
    neverOffered,
    took: clock() - began,
  };
};

/** The words of a choice that stand outside its brackets: they are also told after it, and so are kept as text. */
const wordsAt = ({ texts }: CompiledInk, { file, line }: WrittenChoice): string =>
  texts.find((text) => text.file === file && text.line === line)?.text ?? "";
