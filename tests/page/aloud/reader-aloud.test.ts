import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AloudState, readerAloud, type Spoken } from "../../../src/page/aloud/reader-aloud.ts";
import { speechOnPaper, VOICES } from "./speech-on-paper.ts";

const { english, mexican, farEnglish, farPeruvian } = VOICES;
const PAGE: readonly Spoken[] = [
  { text: "One.", language: "en" },
  { text: "Two.", language: "en" },
  { text: "Three.", language: "en" },
];

const sitDown = (voices: Parameters<typeof speechOnPaper>[0] = [english]) => {
  const speech = speechOnPaper(voices);
  const states: AloudState[] = [];
  let rate = 100;
  const reader = readerAloud({ speech, rate: () => rate, told: (state) => states.push(state) });
  const quicken = (next: number) => {
    rate = next;
  };
  return {
    speech,
    reader,
    quicken,
    states,
    texts: () => speech.said.map(({ text }) => text),
    now: () => states.at(-1),
  };
};

describe("a page read aloud", () => {
  it("is read sentence by sentence, and then it is silent", () => {
    const { speech, reader, texts, states } = sitDown();
    reader.read(PAGE);
    expect(texts()).toEqual(["One."]);
    for (const _ of PAGE) speech.end();
    expect(texts()).toEqual(["One.", "Two.", "Three."]);
    expect(states).toEqual([
      { status: "speaking", at: 0 },
      { status: "speaking", at: 1 },
      { status: "speaking", at: 2 },
      { status: "silent", failed: false },
    ]);
  });

  it("goes on after a pause with the sentence that was cut off", () => {
    const { speech, reader, texts, now } = sitDown();
    reader.read(PAGE);
    speech.end();
    reader.pause();
    expect(speech.sounding()).toBe(0);
    expect(now()).toEqual({ status: "paused", at: 1 });
    // Browsers tell late, and in different words, of what was hushed.
    speech.tell(1, "failed");
    speech.tell(1, "ended");
    expect(now()).toEqual({ status: "paused", at: 1 });
    reader.resume();
    expect(texts()).toEqual(["One.", "Two.", "Two."]);
  });

  it("falls silent when it is stopped, and what is told late changes nothing", () => {
    const { speech, reader, texts, now } = sitDown();
    reader.read(PAGE);
    reader.stop();
    speech.tell(0, "ended");
    reader.resume();
    expect(texts()).toEqual(["One."]);
    expect(now()).toEqual({ status: "silent", failed: false });
  });

  it("says so where the voice fails", () => {
    const { speech, reader, now } = sitDown();
    reader.read(PAGE);
    speech.end("failed");
    expect(now()).toEqual({ status: "silent", failed: true });
    expect(speech.sounding()).toBe(0);
  });

  it("takes another speed with the next sentence", () => {
    const { speech, reader, quicken } = sitDown();
    reader.read(PAGE);
    quicken(150);
    speech.end();
    expect(speech.said.map(({ manner }) => manner.rate)).toEqual([100, 150]);
  });

  it("leaves one page for the next without a word of both", () => {
    const { speech, reader, texts } = sitDown();
    reader.read(PAGE);
    reader.read([{ text: "Another.", language: "en" }]);
    speech.tell(0, "ended");
    expect(texts()).toEqual(["One.", "Another."]);
    expect(speech.sounding()).toBe(1);
  });
});

describe("a quotation of the documents on a Spanish page", () => {
  const page: readonly Spoken[] = [
    { text: "Dice el memorándum:", language: "es" },
    { text: "a quick coup", language: "en", instead: { text: "Aquí hay una cita.", language: "es" } },
    { text: "Nothing of a quotation.", language: "en" },
    { text: "Nada más.", language: "es" },
  ];
  const readThrough = (voices: Parameters<typeof speechOnPaper>[0]) => {
    const { speech, reader } = sitDown(voices);
    reader.read(page);
    for (const _ of page) speech.end();
    return speech.said.map(({ text, manner }) => `${manner.voice}: ${text}`);
  };

  it("is read with an English voice", () => {
    expect(readThrough([english, mexican])).toEqual([
      "mexican: Dice el memorándum:",
      "english: a quick coup",
      "english: Nothing of a quotation.",
      "mexican: Nada más.",
    ]);
  });

  it("is named where the device has no English voice of its own, and no other English is read", () => {
    expect(readThrough([mexican, farEnglish])).toEqual([
      "mexican: Dice el memorándum:",
      "mexican: Aquí hay una cita.",
      "mexican: Nada más.",
    ]);
  });

  it("is not read at all by a voice elsewhere, nor is anything else", () => {
    expect(readThrough([farEnglish, farPeruvian])).toEqual([]);
  });
});

describe("whatever is pressed and told, in whatever order", () => {
  const deeds = fc.array(
    fc.oneof(
      fc.constantFrom("read", "pause", "resume", "stop", "end", "fail", "voices go", "voices come"),
      fc.nat({ max: 6 }),
    ),
    { maxLength: 40 },
  );

  it("one sentence sounds while it speaks and none while it does not, of a local voice, each after the one before", () => {
    fc.assert(
      fc.property(deeds, (list) => {
        const { speech, reader, states, now } = sitDown();
        for (const deed of list) {
          const before = now();
          if (typeof deed === "number") {
            // What was hushed or said long ago is told of once more.
            if (deed < speech.said.length - 1) speech.tell(deed, "ended");
          } else if (deed === "read") reader.read(PAGE);
          else if (deed === "pause") reader.pause();
          else if (deed === "resume") reader.resume();
          else if (deed === "stop") reader.stop();
          else if (deed === "voices go") speech.bring([farEnglish]);
          else if (deed === "voices come") speech.bring([farEnglish, english]);
          else if (speech.sounding() > 0) speech.end(deed === "end" ? "ended" : "failed");
          const after = now();
          expect(speech.sounding()).toBe(after?.status === "speaking" ? 1 : 0);
          if (deed !== "read" && before?.status === "speaking" && after?.status === "speaking")
            expect(after.at - before.at).toBe(deed === "end" ? 1 : 0);
        }
        expect(speech.said.every(({ manner }) => manner.voice === english.id)).toBe(true);
        expect(states.filter(({ status }) => status === "speaking").length).toBe(speech.said.length);
      }),
    );
  });
});
