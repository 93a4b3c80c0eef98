import { Story } from "inkjs";

/** A tag and the path at which it was compiled, where ink still knows it. */
export interface InkTag {
  readonly text: string;
  readonly path: string | undefined;
}

/** One line as ink gives it. */
export interface InkLine {
  /** Without the line's end; empty for a line that has only tags. */
  readonly text: string;
  readonly tags: readonly InkTag[];
  /** The path of its first text, where ink still knows it. */
  readonly path: string | undefined;
}

/** One choice as ink offers it. */
export interface InkChoice {
  readonly text: string;
  readonly tags: readonly string[];
  /** The path of the choice in the compiled ink: the same at each visit. */
  readonly path: string;
}

/** An error that ink raised while it ran. The engine that threw it is spent. */
export class InkFault extends Error {
  override readonly name = "InkFault";
  /** Where ink stood, as a path in the compiled ink. */
  readonly path: string | undefined;
  constructor(message: string, path: string | undefined) {
    super(message);
    this.path = path;
  }
}

/** A story without choices and without end is told to stop after this many lines in a row. */
const LINES_IN_A_ROW = 10_000;
/** One line may take this long, in milliseconds; a loop that prints nothing takes for ever. */
const MILLISECONDS_A_LINE = 2_000;

/** One ink story, running: the only place where ink's own Story is touched. */
export class InkEngine {
  readonly #story: Story;
  #fault: string | undefined;

  /** @param ink the compiled ink, as an object. Throws an Error when it is no ink, or of another version of ink. */
  constructor(ink: object) {
    this.#story = new Story(ink as ConstructorParameters<typeof Story>[0]);
    this.#story.onError = (message, type) => {
      // 1 is ink's warning: it goes on. Everything else stops the story.
      if (type !== 1) this.#fault ??= message;
    };
    this.#story.allowExternalFunctionFallbacks = true;
  }

  /** Lets an EXTERNAL function that has no fallback in ink answer 0, whatever it is asked. */
  answerZero(name: string): void {
    // The answer changes nothing, so ink may also ask for it while it looks ahead or makes the text of a choice.
    this.#story.BindExternalFunctionGeneral(name, () => 0, true);
  }

  /** ink's own story, for a caller that puts its state back by other means: an engine that a fault has spent then runs again. */
  revive(): Story {
    this.#fault = undefined;
    return this.#story;
  }

  /** The next lines, up to a choice or the end. Throws an {@link InkFault} when ink does, or when the lines never end. */
  lines(): readonly InkLine[] {
    const lines: InkLine[] = [];
    while (this.#story.canContinue) {
      lines.push(this.#line());
      if (lines.length > LINES_IN_A_ROW)
        throw new InkFault(`runs on for over ${LINES_IN_A_ROW} lines without a choice`, lines.at(-1)?.path);
    }
    return lines;
  }

  /** The choices that now stand open, in ink's own order. */
  choices(): readonly InkChoice[] {
    return this.#story.currentChoices.map((choice) => ({
      text: choice.text.trim(),
      tags: (choice.tags ?? []).map((tag) => tag.trim()),
      path: choice.sourcePath,
    }));
  }

  /** Takes the choice at that index. */
  choose(index: number): void {
    this.#guard(() => this.#story.ChooseChoiceIndex(index));
  }

  /** The tags at the head of the knot, or of the knot's stitch, that holds the path: outermost first. */
  headTags(path: string): readonly string[] {
    const [knot = "", stitch = ""] = path.split(".");
    return [...this.#headOf(knot), ...(/^\d*$/.test(stitch) ? [] : this.#headOf(`${knot}.${stitch}`))];
  }

  /** Puts ink back to where it stood when it was made. An engine that a fault has spent stays spent. */
  restart(): void {
    this.#story.ResetState();
  }

  /** Everything that ink knows of where it stands, as ink's own JSON. */
  save(): string {
    return this.#story.state.ToJson();
  }

  /** Puts ink back to where it stood when that was saved. */
  restore(saved: string): void {
    this.#story.state.LoadJson(saved);
  }

  #line(): InkLine {
    this.#guard(() => {
      this.#story.ContinueAsync(MILLISECONDS_A_LINE);
      if (!this.#story.asyncContinueComplete)
        throw new InkFault(`loops for ever without a line of text`, this.#standing());
    });
    return { text: (this.#story.currentText ?? "").trim(), ...this.#paths() };
  }

  #paths(): Pick<InkLine, "path" | "tags"> {
    let path: string | undefined;
    let inTag = false;
    const tagPaths: (string | undefined)[] = [];
    for (const piece of this.#story.state.outputStream) {
      const at = piece.parent === null ? undefined : piece.path.toString();
      const command = (piece as { readonly commandType?: number }).commandType;
      if (command === BEGIN_TAG) {
        inTag = true;
        tagPaths.push(undefined);
      } else if (command === END_TAG) inTag = false;
      else if (inTag) tagPaths[tagPaths.length - 1] ??= at;
      else if ((piece as { readonly value?: unknown }).value !== "\n") path ??= at;
    }
    const tags = (this.#story.currentTags ?? []).map((text, index) => ({ text: text.trim(), path: tagPaths[index] }));
    return { path: path ?? tags.find((tag) => tag.path !== undefined)?.path, tags };
  }

  #headOf(container: string): readonly string[] {
    return this.#story.TagsForContentAtPath(container) ?? [];
  }

  #standing(): string | undefined {
    return this.#story.state.currentPathString ?? this.#story.state.previousPointer.path?.toString();
  }

  #guard(step: () => void): void {
    const before = this.#standing();
    try {
      step();
    } catch (error) {
      if (error instanceof InkFault) throw error;
      throw new InkFault(error instanceof Error ? error.message : String(error), before);
    }
    if (this.#fault !== undefined)
      throw new InkFault(this.#fault.replace(/^RUNTIME ERROR: (\([^)]*\): )?/, ""), this.#standing() ?? before);
  }
}

/** ink's numbers for the two commands that open and close a tag. */
const BEGIN_TAG = 24;
const END_TAG = 25;
