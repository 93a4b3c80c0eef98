import { readAnnotation } from "../../narrative/annotation.ts";
import type { Provenance } from "../../narrative/provenance.ts";
import type { Hour } from "../../record/hour.ts";
import type { ReadLine } from "./exploration.ts";

/** What of a line is the same in every language: all but its words. In the order in which a difference is told. */
const ASPECTS = [
  "words",
  "decision",
  "ending",
  "title",
  "provenance",
  "place",
  "desk",
  "light",
  "hour",
  "passage",
  "sound",
  "music",
  "hole",
  "contradiction",
  "unknown tag",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What a line has of each aspect; empty where it has nothing. */
export type LineShape = Readonly<Record<Aspect, string>>;

/** The first aspect in which two lines differ; undefined where they differ in their words alone. */
export const firstDifference = (one: LineShape, other: LineShape): Aspect | undefined =>
  ASPECTS.find((aspect) => one[aspect] !== other[aspect]);

/**
 * The shape of a line. Accounts are told in alphabetical order, for it does not matter in which they are cited; where a
 * line has no provenance of its own, it has that of its stitch or knot.
 */
export const shapeOf = (line: ReadLine): LineShape => {
  const shape = Object.fromEntries(ASPECTS.map((aspect) => [aspect, ""])) as Record<Aspect, string>;
  const add = (aspect: Aspect, value: string) => {
    shape[aspect] = shape[aspect] === "" ? value : `${shape[aspect]} ${value}`;
  };
  shape.words = line.text === "" ? "" : "words";
  for (const head of line.heads) {
    const read = readAnnotation(head);
    if (read.ok && read.annotation.kind === "provenance") shape.provenance = told(read.annotation.provenance);
  }
  for (const tag of line.tags) {
    const read = readAnnotation(tag);
    if (!read.ok) {
      add("unknown tag", tag);
      continue;
    }
    const { annotation } = read;
    switch (annotation.kind) {
      case "provenance":
        shape.provenance = told(annotation.provenance);
        break;
      case "cue":
        if (annotation.cue.kind === "sound") add("sound", annotation.cue.sound);
        else add("music", annotation.cue.music);
        break;
      case "place":
        add("place", annotation.place);
        break;
      case "light":
        add("light", annotation.light);
        break;
      case "hour":
        add("hour", hourOf(annotation.hour));
        break;
      case "desk":
        add("desk", annotation.desk);
        break;
      case "passage":
        shape.passage = "turned";
        break;
      case "decision":
        add("decision", annotation.decision);
        break;
      case "hole":
        add("hole", annotation.silence);
        break;
      case "contradiction":
        add("contradiction", annotation.contradiction);
        break;
      case "ending":
        add("ending", annotation.ending);
        break;
      case "title":
        // Its words are each language's own.
        shape.title = "given";
        break;
      case "choice":
        break;
      default:
        annotation satisfies never;
    }
  }
  return shape;
};

const told = (provenance: Provenance): string =>
  provenance.kind === "imagined" ? "imagined" : `${provenance.kind} ${[...provenance.accounts].sort().join(" ")}`;

const hourOf = ({ date, from, to }: Hour): string =>
  `${date === undefined ? "" : `${date} `}${from}${to === undefined ? "" : `/${to}`}`;
