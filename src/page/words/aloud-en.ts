import type { AloudWords } from "./aloud-words.ts";

export const aloudInEnglish: AloudWords = {
  heading: "Reading aloud",
  read: "Read aloud",
  pause: "Pause",
  goOn: "Read on",
  stop: "Stop reading",
  failed: "The voice of this device does not answer.",
  rate: "Speed of the voice",
  percent: ({ percent }) => `${percent}%`,
  privacy: "A voice of this device reads. Nothing that it reads leaves the device.",
  noVoice:
    "This device has no English voice of its own, so it cannot read aloud. Voices that send the text elsewhere are not used.",
  hole: "a hole in the documents",
  quotation: "A quotation stands here.",
};
