import { describe, expect, test } from "vitest";
import type { Cue, Music, Sound } from "../../src/narrative/cue.ts";
import { conduct } from "../../src/sound/conduct.ts";
import { readCueSheet } from "../../src/sound/cue-sheet.ts";
import type { CueKind } from "../../src/sound/mix.ts";
import { paperLoudspeaker } from "./loudspeaker-on-paper.ts";

const sound = (sound: Sound): Cue => ({ kind: "sound", sound });
const music = (music: Music): Cue => ({ kind: "music", music });

const KINDS: Readonly<Record<string, CueKind>> = {
  "night-city": "ambience",
  clock: "ambience",
  telephone: "effect",
  door: "effect",
  "madrugada-68-calm": "music",
  "madrugada-68-tense": "music",
};
const caption = (id: string) => ({ en: `${id} in English`, es: `${id} en castellano` });
const content = Object.fromEntries(
  Object.entries(KINDS).map(([id, kind]) => [
    id,
    { kind, loop: kind !== "effect", sources: [`${id}.ogg`], seconds: 10, caption: caption(id) },
  ]),
);
const sheet = readCueSheet(content, Object.fromEntries(Object.keys(KINDS).map((id) => [`${id}.ogg`, `/${id}.ogg`])));

const MIX = { muted: false, ambience: 0.5, effects: 0.8, music: 0.4 };
const CROSS_FADED = 3000;
const FORGOTTEN = 60_000;

const raise = (mix = MIX) => {
  const loudspeaker = paperLoudspeaker();
  return { loudspeaker, soundscape: conduct(sheet, loudspeaker, mix) };
};
const awake = (mix = MIX) => {
  const raised = raise(mix);
  raised.soundscape.wake();
  return raised;
};
const ids = (heard: readonly { readonly id: string }[]) => heard.map(({ id }) => id);
const at = (volume: number) => ({ volume, paused: false });

describe("before the player's first gesture", () => {
  test("nothing is fetched, and what begins is told all the same", () => {
    const { soundscape, loudspeaker } = raise();
    const heard = soundscape.show([sound("telephone"), music("madrugada-68-calm")], { place: "plaza" });
    expect(heard).toEqual([
      { id: "night-city", kind: "ambience", caption: caption("night-city") },
      { id: "madrugada-68-calm", kind: "music", caption: caption("madrugada-68-calm") },
      { id: "telephone", kind: "effect", caption: caption("telephone") },
    ]);
    expect(loudspeaker.log).toEqual([]);
  });

  test("what lasts waits for the gesture, and effects are not made up for", () => {
    const { soundscape, loudspeaker } = raise();
    soundscape.show([sound("telephone"), music("madrugada-68-calm")], { place: "plaza" });
    soundscape.wake();
    expect(loudspeaker.heard()).toEqual({ "night-city": at(0.5), "madrugada-68-calm": at(0.4) });
  });

  test("a second gesture changes nothing", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([], { place: "plaza" });
    const before = [...loudspeaker.log];
    soundscape.wake();
    expect(loudspeaker.log).toEqual(before);
  });
});

describe("the ambience belongs to the place", () => {
  test("and rises when it is entered", () => {
    const { soundscape, loudspeaker } = awake();
    expect(ids(soundscape.show([], { place: "plaza", light: "night" }))).toEqual(["night-city"]);
    expect(loudspeaker.log).toEqual(["load night-city", "play night-city 0.5 in 1800"]);
  });

  test("and is told once while the story stays there", () => {
    const { soundscape } = awake();
    soundscape.show([], { place: "plaza" });
    expect(soundscape.show([], { place: "plaza", light: "searchlight" })).toEqual([]);
  });

  test("and fades into that of the next place, then stops", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([], { place: "plaza" });
    expect(ids(soundscape.show([], { place: "palace-bedroom" }))).toEqual(["clock"]);
    expect(loudspeaker.heard()).toEqual({ "night-city": at(0), clock: at(0.5) });
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual({ clock: at(0.5) });
  });

  test("and goes on, quieter, behind walls", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([], { place: "palace-steps" });
    expect(soundscape.show([], { place: "palace-corridor" })).toEqual([]);
    expect(loudspeaker.log.slice(2)).toEqual(["turn night-city 0.175 in 1800"]);
  });

  test("and rises again from where it is when the player comes back before it is gone", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([], { place: "plaza" });
    soundscape.show([], { place: "palace-bedroom" });
    loudspeaker.pass(400);
    soundscape.show([], { place: "plaza" });
    expect(loudspeaker.log.slice(-2)).toEqual(["turn clock 0 in 1800", "raise night-city 0.5 in 1800"]);
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual({ "night-city": at(0.5) });
  });

  test.each([
    ["by day the sleeping city is not heard", { place: "street", light: "noon" }],
    ["far from Lima there is none", { place: "talara", light: "night" }],
    ["there is none before the story has said where it is", {}],
  ] as const)("%s", (_, setting) => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([], { place: "plaza" });
    expect(soundscape.show([], setting)).toEqual([]);
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual({});
  });

  test("unless the story asks for another, until it leaves the place", () => {
    const { soundscape, loudspeaker } = awake();
    expect(ids(soundscape.show([sound("clock")], { place: "plaza" }))).toEqual(["clock"]);
    expect(soundscape.show([], { place: "plaza" })).toEqual([]);
    expect(loudspeaker.heard()).toEqual({ clock: at(0.5) });
    expect(ids(soundscape.show([], { place: "street" }))).toEqual(["night-city"]);
  });
});

describe("music", () => {
  test("is cross-faded", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], {});
    expect(ids(soundscape.show([music("madrugada-68-tense")], {}))).toEqual(["madrugada-68-tense"]);
    expect(loudspeaker.heard()).toEqual({ "madrugada-68-calm": at(0), "madrugada-68-tense": at(0.4) });
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual({ "madrugada-68-tense": at(0.4) });
  });

  test("is not begun again by the same cue, nor told again", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], {});
    expect(soundscape.show([music("madrugada-68-calm")], { place: "talara" })).toEqual([]);
    expect(loudspeaker.log).toEqual(["load madrugada-68-calm", "play madrugada-68-calm 0.4 in 3000"]);
  });

  test("of a passage that asks for two is the last one", () => {
    const { soundscape } = awake();
    expect(ids(soundscape.show([music("madrugada-68-calm"), music("madrugada-68-tense")], {}))).toEqual([
      "madrugada-68-tense",
    ]);
  });
});

describe("effects", () => {
  test("play once, at once, and are over when they end", () => {
    const { soundscape, loudspeaker } = awake();
    expect(ids(soundscape.show([sound("telephone")], {}))).toEqual(["telephone"]);
    expect(loudspeaker.heard()).toEqual({ telephone: at(0.8) });
    loudspeaker.end("telephone");
    soundscape.show([], {});
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual({});
  });

  test("of one passage come one after another", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("door"), sound("telephone")], {});
    expect(Object.keys(loudspeaker.heard())).toEqual(["door"]);
    loudspeaker.pass(1200);
    expect(Object.keys(loudspeaker.heard())).toEqual(["door", "telephone"]);
  });

  test("asked for again while they are heard begin again", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("door")], {});
    soundscape.show([sound("door")], {});
    expect(loudspeaker.log.slice(1)).toEqual(["play door 0.8 in 0", "stop door", "play door 0.8 in 0"]);
  });

  test("are left behind with their place, and those to come do not come", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("telephone"), sound("door")], { place: "talara" });
    soundscape.show([], {});
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.log).toEqual([
      "load telephone",
      "play telephone 0.8 in 0",
      "turn telephone 0 in 600",
      "stop telephone",
    ]);
  });
});

describe("a cue without a file", () => {
  test("plays nothing and tells nothing", () => {
    const { soundscape, loudspeaker } = awake();
    expect(soundscape.show([sound("jet"), music("dawn")], {})).toEqual([]);
    expect(loudspeaker.log).toEqual([]);
  });

  test("leaves the music that plays", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], {});
    soundscape.show([music("dawn")], {});
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual({ "madrugada-68-calm": at(0.4) });
  });
});

describe("the mix", () => {
  test("takes hold of everything at once", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("telephone"), music("madrugada-68-calm")], { place: "palace-corridor" });
    soundscape.mix({ muted: false, ambience: 1, effects: 0.1, music: 0.2 });
    expect(loudspeaker.heard()).toEqual({
      "night-city": at(0.35),
      telephone: at(0.1),
      "madrugada-68-calm": at(0.2),
    });
    expect(loudspeaker.log.slice(-3).every((line) => line.endsWith("in 0"))).toBe(true);
  });

  test("muted silences what plays, and what is fading out", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], { place: "plaza" });
    soundscape.show([], { place: "palace-bedroom" });
    soundscape.mix({ ...MIX, muted: true });
    expect(loudspeaker.heard()).toEqual({ clock: at(0), "madrugada-68-calm": at(0) });
    soundscape.mix(MIX);
    expect(loudspeaker.heard()).toEqual({ clock: at(0.5), "madrugada-68-calm": at(0.4) });
  });

  test("muted fetches nothing, and tells everything", () => {
    const { soundscape, loudspeaker } = awake({ ...MIX, muted: true });
    const heard = soundscape.show([sound("door"), music("madrugada-68-calm")], { place: "plaza" });
    expect(ids(heard)).toEqual(["night-city", "madrugada-68-calm", "door"]);
    expect(loudspeaker.log).toEqual([]);
  });

  test("no longer muted begins what lasts", () => {
    const { soundscape, loudspeaker } = awake({ ...MIX, muted: true });
    soundscape.show([sound("door"), music("madrugada-68-calm")], { place: "plaza" });
    soundscape.mix(MIX);
    expect(loudspeaker.heard()).toEqual({ "night-city": at(0.5), "madrugada-68-calm": at(0.4) });
  });

  test.each([
    [7, 1],
    [-1, 0],
    [Number.NaN, 0],
  ])("of %d counts as %d", (effects, volume) => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("door")], {});
    soundscape.mix({ ...MIX, effects });
    expect(loudspeaker.heard()).toEqual({ door: at(volume) });
  });
});

describe("a hidden page", () => {
  test("holds what lasts and cuts the rest", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], { place: "plaza" });
    soundscape.show([sound("telephone"), sound("door")], { place: "palace-bedroom" });
    soundscape.rest(true);
    const held = { clock: { volume: 0.5, paused: true }, "madrugada-68-calm": { volume: 0.4, paused: true } };
    expect(loudspeaker.heard()).toEqual(held);
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.heard()).toEqual(held);
  });

  test("goes on from the same place", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], {});
    soundscape.rest(true);
    soundscape.rest(false);
    expect(loudspeaker.heard()).toEqual({ "madrugada-68-calm": at(0.4) });
    expect(loudspeaker.log).toHaveLength(2);
  });

  test("begins nothing until it is seen", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.rest(true);
    soundscape.show([sound("door")], { place: "plaza" });
    expect(loudspeaker.log).toEqual([]);
    soundscape.rest(false);
    expect(loudspeaker.heard()).toEqual({ "night-city": at(0.5) });
  });

  test("does not wake by being seen", () => {
    const { soundscape, loudspeaker } = raise();
    soundscape.show([], { place: "plaza" });
    soundscape.rest(true);
    soundscape.rest(false);
    expect(loudspeaker.log).toEqual([]);
  });
});

describe("a sound that fails to load", () => {
  test("is silent, and is fetched anew when it is asked for anew", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("door")], { place: "plaza" });
    loudspeaker.fail("night-city");
    loudspeaker.fail("door");
    soundscape.mix({ ...MIX, ambience: 1 });
    soundscape.show([], { place: "plaza" });
    expect(loudspeaker.loaded()).toEqual([]);
    soundscape.show([], {});
    soundscape.show([sound("door")], { place: "plaza" });
    expect(loudspeaker.heard()).toEqual({ "night-city": at(1), door: at(0.8) });
  });

  test("while it fades out does not disturb what has taken its place", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([music("madrugada-68-calm")], {});
    soundscape.show([music("madrugada-68-tense")], {});
    loudspeaker.fail("madrugada-68-calm");
    soundscape.mix({ ...MIX, music: 1 });
    loudspeaker.pass(FORGOTTEN);
    expect(loudspeaker.heard()).toEqual({ "madrugada-68-tense": at(1) });
  });
});

describe("memory", () => {
  test("is given back for what has not been heard for a minute", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("door")], { place: "plaza" });
    loudspeaker.end("door");
    soundscape.show([], { place: "palace-bedroom" });
    loudspeaker.pass(CROSS_FADED);
    expect(loudspeaker.loaded()).toEqual(["night-city", "door", "clock"]);
    loudspeaker.pass(FORGOTTEN);
    expect(loudspeaker.loaded()).toEqual(["clock"]);
  });

  test("keeps what is heard again within that minute", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([], { place: "plaza" });
    soundscape.show([], { place: "palace-bedroom" });
    loudspeaker.pass(FORGOTTEN / 2);
    soundscape.show([], { place: "plaza" });
    loudspeaker.pass(FORGOTTEN * 2);
    expect(loudspeaker.loaded()).toEqual(["night-city"]);
    expect(loudspeaker.log.filter((line) => line === "load night-city")).toHaveLength(1);
  });

  test("is all given back at the close, after which nothing sounds", () => {
    const { soundscape, loudspeaker } = awake();
    soundscape.show([sound("telephone"), sound("door"), music("madrugada-68-calm")], { place: "plaza" });
    soundscape.close();
    expect(loudspeaker.loaded()).toEqual([]);
    soundscape.wake();
    soundscape.rest(false);
    soundscape.mix(MIX);
    soundscape.show([sound("door"), music("madrugada-68-tense")], { place: "palace-bedroom" });
    loudspeaker.pass(FORGOTTEN);
    expect(loudspeaker.heard()).toEqual({});
  });
});
