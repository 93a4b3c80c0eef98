import { readAnnotation } from "./annotation.ts";
import { InkEngine, InkFault, type InkLine } from "./ink-engine.ts";
import {
  type Beat,
  type Choice,
  type DecisionPoint,
  type Ending,
  type Moment,
  type Setting,
  sameScene,
} from "./moment.ts";
import type { Provenance } from "./provenance.ts";
import type { Script } from "./script.ts";
import { writtenAt } from "./written-lines.ts";

/** A story that cannot be told as it is written: the message names the ink file and line. */
export class StoryFault extends Error {
  override readonly name = "StoryFault";
}

/** A choice that the present decision point does not offer. */
export class NoSuchChoice extends RangeError {
  override readonly name = "NoSuchChoice";
}

/** Tells one night, moment by moment: a thin layer over ink that speaks in the words of the house. */
export class Narrator {
  readonly #script: Script;
  readonly #engine: InkEngine;
  #setting: Setting = {};
  /** That of the last line with text. */
  #told: Setting = {};
  #moment: Moment;

  /** Throws a {@link StoryFault} when the first moment cannot be told. */
  constructor(script: Script) {
    this.#script = script;
    this.#engine = new InkEngine(script.ink);
    this.#moment = this.#tell();
  }

  /** Goes back to the first moment. Throws as the constructor does. */
  restart(): Moment {
    this.#engine.restart();
    this.#setting = {};
    this.#told = {};
    this.#moment = this.#tell();
    return this.#moment;
  }

  /** The moment that is now told. */
  get moment(): Moment {
    return this.#moment;
  }

  /**
   * Takes a choice of the present decision point and returns the moment that follows. Throws a {@link NoSuchChoice} that
   * names the ink file and line when the choice is not offered there, and a {@link StoryFault} when the story breaks.
   */
  choose(choice: string): Moment {
    const { next } = this.#moment;
    const offered = this.#engine.choices();
    const index = next.kind === "decision" ? next.choices.findIndex((each) => each.id === choice) : -1;
    if (index < 0) {
      const where = this.#at(offered[0]?.path ?? this.#moment.beats.at(-1)?.path);
      throw new NoSuchChoice(`no choice "${choice}" at ${this.#script.episode}.${next.id} (${where})`);
    }
    this.#guard(() => this.#engine.choose(index));
    this.#moment = this.#tell();
    return this.#moment;
  }

  #tell(): Moment {
    const lines = this.#guard(() => this.#engine.lines());
    const beats: Beat[] = [];
    const marks: Marks = {};
    for (const line of lines) {
      const heard = this.#hear(line, marks);
      const last = beats.at(-1);
      // A line that has only tags stands after the last text: what it says belongs to that.
      if ("beat" in heard) beats.push(heard.beat);
      else if (last !== undefined) beats[beats.length - 1] = { ...last, ...heard.afterthought };
    }
    return { beats, next: this.#next(marks, lines.at(-1)?.path) };
  }

  #hear(line: InkLine, marks: Marks): { readonly beat: Beat } | { readonly afterthought: Partial<Beat> } {
    const path = line.path ?? "";
    const cues: Beat["cues"][number][] = [];
    const extra: { hole?: string; contradiction?: string } = {};
    let provenance = this.#default(path);
    let opens = false;
    for (const tag of line.tags) {
      const read = readAnnotation(tag.text);
      if (!read.ok) throw new StoryFault(`${this.#at(tag.path ?? path)}: ${read.problem}`);
      const { annotation } = read;
      switch (annotation.kind) {
        case "provenance":
          provenance = annotation.provenance;
          break;
        case "place":
          this.#setting = { ...this.#setting, place: annotation.place };
          break;
        case "light":
          this.#setting = { ...this.#setting, light: annotation.light };
          break;
        case "hour":
          this.#setting = { ...this.#setting, hour: annotation.hour };
          break;
        case "desk":
          this.#setting = { ...this.#setting, desk: annotation.desk };
          break;
        case "cue":
          cues.push(annotation.cue);
          break;
        case "passage":
          opens = true;
          break;
        case "decision":
          marks.decision = annotation.decision;
          break;
        case "ending":
          marks.ending = annotation.ending;
          break;
        case "title":
          marks.title = annotation.title;
          break;
        case "hole":
          extra.hole = annotation.silence;
          break;
        case "contradiction":
          extra.contradiction = annotation.contradiction;
          break;
        case "choice":
          throw new StoryFault(`${this.#at(tag.path ?? path)}: a choice tag belongs inside the brackets of a choice`);
        default:
          annotation satisfies never;
      }
    }
    if (line.text === "") return { afterthought: { ...extra, ...(cues.length > 0 ? { cues } : {}) } };
    if (provenance === undefined) throw new StoryFault(`${this.#at(path)}: the line has no provenance`);
    // Not with the line before: tags that stand before a condition come as a line of their own, without text.
    const moved = !sameScene(this.#told, this.#setting);
    this.#told = this.#setting;
    return {
      beat: { text: line.text, provenance, setting: this.#setting, cues, opens: opens || moved, path, ...extra },
    };
  }

  /** The provenance at the head of the knot or stitch that holds the line. */
  #default(path: string): Provenance | undefined {
    const heads = path === "" ? [] : this.#engine.headTags(path);
    return heads.reduce<Provenance | undefined>((found, tag) => {
      const read = readAnnotation(tag);
      return read.ok && read.annotation.kind === "provenance" ? read.annotation.provenance : found;
    }, undefined);
  }

  #next(marks: Marks, path: string | undefined): DecisionPoint | Ending {
    const offered = this.#engine.choices();
    if (offered.length === 0) {
      if (marks.ending === undefined) throw new StoryFault(`${this.#at(path)}: the story stops here without an ending`);
      return { kind: "ending", id: marks.ending, title: marks.title ?? marks.ending };
    }
    if (marks.decision === undefined)
      throw new StoryFault(`${this.#at(offered[0]?.path)}: choices without a decision tag on the line that asks`);
    return { kind: "decision", id: marks.decision, choices: offered.map((choice) => this.#choice(choice)) };
  }

  #choice({ text, tags, path }: { text: string; tags: readonly string[]; path: string }): Choice {
    for (const tag of tags) {
      const read = readAnnotation(tag);
      if (read.ok && read.annotation.kind === "choice") return { id: read.annotation.choice, text };
    }
    throw new StoryFault(`${this.#at(path)}: the choice has no id: write "# choice: its-id" inside the brackets`);
  }

  #guard<Result>(step: () => Result): Result {
    try {
      return step();
    } catch (error) {
      if (error instanceof InkFault) throw new StoryFault(`${this.#at(error.path)}: ${error.message}`);
      throw error;
    }
  }

  #at(path: string | undefined): string {
    return path === undefined ? `story/${this.#script.episode}` : writtenAt(this.#script.lines, path);
  }
}

/** What the lines of a moment say of its end. */
interface Marks {
  decision?: string;
  ending?: string;
  title?: string;
}
