import type { HowlOptions } from "howler";

type News = "load" | "loaderror" | "play" | "end";

/** A Howl that loads, plays and ends when the test says so, and writes down what is asked of it. */
export class PaperHowl {
  static last: PaperHowl;
  readonly log: string[] = [];
  readonly #options: HowlOptions;
  #state = "loading";
  #sound = 1000;
  #volume = 0;

  constructor(options: HowlOptions) {
    this.#options = options;
    PaperHowl.last = this;
  }

  /** What Howler tells of the sound that it played last. */
  tell(news: News): void {
    if (news === "load") this.#state = "loaded";
    const { onload, onloaderror, onplay, onend } = this.#options;
    const told = {
      load: () => onload?.(this.#sound),
      loaderror: () => onloaderror?.(this.#sound, "no such file"),
      play: () => onplay?.(this.#sound),
      end: () => onend?.(this.#sound),
    } satisfies Record<News, () => void>;
    told[news]();
  }

  state(): string {
    return this.#state;
  }

  play(sound?: number): number {
    this.log.push(sound === undefined ? "play" : "play on");
    this.#sound = sound ?? this.#sound + 1;
    return this.#sound;
  }

  volume(...[first, sound]: readonly (number | undefined)[]): this | number {
    if (first === this.#sound && sound === undefined) return this.#volume;
    this.#volume = first ?? 0;
    this.log.push(`volume ${first}`);
    return this;
  }

  fade(from: number, to: number, within: number): void {
    this.log.push(`fade ${from} to ${to} in ${within}`);
    this.#volume = to;
  }

  pause(): void {
    this.log.push("pause");
  }

  stop(): void {
    this.log.push("stop");
  }

  unload(): void {
    this.log.push("unload");
  }
}

/** Only what may be set before the first sound: any verb of Howler would bring up the browser's audio, and fails here. */
export const paperHowler = { autoSuspend: true };
