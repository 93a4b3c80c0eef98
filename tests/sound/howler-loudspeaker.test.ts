import { beforeEach, describe, expect, test, vi } from "vitest";
import { howlerLoudspeaker } from "../../src/sound/howler-loudspeaker.ts";
import { PaperHowl, paperHowler } from "./howler-on-paper.ts";

vi.mock("howler", async () => {
  const paper = await import("./howler-on-paper.ts");
  return { Howl: paper.PaperHowl, Howler: paper.paperHowler };
});

const load = (loop = true) => {
  const news = { ended: vi.fn(), failed: vi.fn() };
  const reel = howlerLoudspeaker().load({ urls: ["/clock.ogg"], loop }, news);
  return { reel, news, howl: PaperHowl.last };
};

beforeEach(() => {
  paperHowler.autoSuspend = true;
});

describe("Howler", () => {
  test("is told not to put the browser's audio to sleep", () => {
    howlerLoudspeaker();
    expect(paperHowler.autoSuspend).toBe(false);
  });

  test("is asked for nothing until the sound is loaded, and for the rise only when it plays", () => {
    const { reel, howl } = load();
    reel.play(0.5, 1800);
    expect(howl.log).toEqual([]);
    howl.tell("load");
    expect(howl.log).toEqual(["volume 0", "play"]);
    howl.tell("play");
    expect(howl.log.slice(2)).toEqual(["fade 0 to 0.5 in 1800"]);
  });

  test("rises once, though it says at every turn of a loop that it plays", () => {
    const { reel, howl } = load();
    reel.play(0.5, 1800);
    for (const news of ["load", "play", "play", "end", "play"] as const) howl.tell(news);
    expect(howl.log.filter((line) => line.startsWith("fade"))).toHaveLength(1);
  });

  test("plays an effect at its volume from the first instant", () => {
    const { reel, howl } = load(false);
    howl.tell("load");
    reel.play(0.8, 0);
    expect(howl.log).toEqual(["volume 0.8", "play"]);
  });

  test("is never asked to fade between equal volumes, which would not end", () => {
    const { reel, howl } = load();
    reel.play(0.5, 1800);
    howl.tell("load");
    howl.tell("play");
    reel.turn(0.5, 1800);
    expect(howl.log.filter((line) => line.startsWith("fade"))).toHaveLength(1);
  });

  test("is told a volume twice, because the first may only end a fade", () => {
    const { reel, howl } = load();
    reel.play(0.5, 1800);
    howl.tell("load");
    howl.tell("play");
    reel.turn(0, 0);
    expect(howl.log.slice(-2)).toEqual(["volume 0", "volume 0"]);
  });

  test("plays nothing for a reel that was stopped or held before it was loaded", () => {
    const stopped = load();
    stopped.reel.play(0.5, 0);
    stopped.reel.stop();
    stopped.howl.tell("load");
    expect(stopped.howl.log).toEqual([]);

    const held = load();
    held.reel.play(0.5, 0);
    held.reel.pause();
    held.howl.tell("load");
    expect(held.howl.log).toEqual([]);
    held.reel.resume();
    expect(held.howl.log).toEqual(["volume 0.5", "play"]);
  });

  test("goes on with the same sound after a pause", () => {
    const { reel, howl } = load();
    reel.play(0.5, 0);
    howl.tell("load");
    howl.tell("play");
    reel.pause();
    reel.resume();
    expect(howl.log.slice(-2)).toEqual(["pause", "play on"]);
  });

  test.each([
    ["stopped", "stop"],
    ["held", "pause"],
  ])("is %s as soon as it plays, when that was wished in between", (wish, asked) => {
    const { reel, howl } = load();
    howl.tell("load");
    reel.play(0.5, 1800);
    if (wish === "stopped") reel.stop();
    else reel.pause();
    expect(howl.log).not.toContain(asked);
    howl.tell("play");
    expect(howl.log.at(-1)).toBe(asked);
  });
});

describe("the news of a reel", () => {
  test("tells the end of an effect, and not the turn of a loop", () => {
    for (const loop of [true, false]) {
      const { reel, news, howl } = load(loop);
      reel.play(0.5, 0);
      for (const each of ["load", "play", "end"] as const) howl.tell(each);
      expect(news.ended).toHaveBeenCalledTimes(loop ? 0 : 1);
    }
  });

  test("tells a failure, unless the reel was given up", () => {
    const { reel, news, howl } = load();
    howl.tell("loaderror");
    expect(news.failed).toHaveBeenCalledTimes(1);
    reel.unload();
    howl.tell("loaderror");
    expect(news.failed).toHaveBeenCalledTimes(1);
  });

  test("unloads once more what Howler loads behind its back", () => {
    const { reel, howl } = load();
    reel.play(0.5, 0);
    reel.unload();
    howl.tell("load");
    expect(howl.log).toEqual(["unload", "unload"]);
  });
});

test("a browser that cannot bring up its audio gives a silent reel, and tells of the failure later", () => {
  vi.useFakeTimers();
  const urls = new Proxy([], {
    get: () => {
      throw new Error("no audio here");
    },
  });
  const failed = vi.fn();
  const reel = howlerLoudspeaker().load({ urls, loop: true }, { ended: vi.fn(), failed });
  reel.play(1, 0);
  reel.unload();
  expect(failed).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(failed).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
