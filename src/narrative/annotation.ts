import { type Hour, readHour } from "../record/hour.ts";
import { type Cue, LIGHTS, type Light, MUSIC, PLACES, type Place, SOUNDS } from "./cue.ts";
import type { Provenance } from "./provenance.ts";

/** What one ink tag says of its line. The list is closed. */
export type Annotation =
  | { readonly kind: "provenance"; readonly provenance: Provenance }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "light"; readonly light: Light }
  | { readonly kind: "hour"; readonly hour: Hour }
  | { readonly kind: "desk"; readonly desk: string }
  | { readonly kind: "cue"; readonly cue: Cue }
  | { readonly kind: "passage" }
  | { readonly kind: "decision"; readonly decision: string }
  | { readonly kind: "choice"; readonly choice: string }
  | { readonly kind: "contradiction"; readonly contradiction: string }
  | { readonly kind: "hole"; readonly silence: string }
  | { readonly kind: "ending"; readonly ending: string }
  | { readonly kind: "title"; readonly title: string };

export type ReadAnnotation =
  | { readonly ok: true; readonly annotation: Annotation }
  | { readonly ok: false; readonly problem: string };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What an ink tag (its text without the hash) says, or a sentence that says why it says nothing: the house knows a closed
 * list of tags, and of values for places, lights, sounds and music.
 */
export const readAnnotation = (tag: string): ReadAnnotation => {
  const [, word = "", value = ""] = /^([^:\s]+)\s*:?\s*(.*)$/.exec(tag.trim()) ?? [];
  switch (word) {
    case "rec":
      return accounts(value, "rec", (ids) => ({ kind: "provenance", provenance: { kind: "recorded", accounts: ids } }));
    case "inf":
      return accounts(value, "inf", (ids) => ({ kind: "provenance", provenance: { kind: "inferred", accounts: ids } }));
    case "img":
      return bare(value, "img", { kind: "provenance", provenance: { kind: "imagined" } });
    case "passage":
      return bare(value, "passage", { kind: "passage" });
    case "place":
      return listed("place", PLACES, value, (place) => ({ kind: "place", place }));
    case "light":
      return listed("light", LIGHTS, value, (light) => ({ kind: "light", light }));
    case "sound":
      return listed("sound", SOUNDS, value, (sound) => ({ kind: "cue", cue: { kind: "sound", sound } }));
    case "music":
      return listed("music", MUSIC, value, (music) => ({ kind: "cue", cue: { kind: "music", music } }));
    case "hour": {
      const hour = readHour(value);
      return hour === undefined
        ? refused(`the hour "${value}" must be HH:MM or HH:MM/HH:MM, with or without a date`)
        : read({ kind: "hour", hour });
    }
    case "desk":
      return named("desk", value, (desk) => ({ kind: "desk", desk }));
    case "decision":
      return named("decision", value, (decision) => ({ kind: "decision", decision }));
    case "choice":
      return named("choice", value, (choice) => ({ kind: "choice", choice }));
    case "desk-of-contradiction":
      return named(word, value, (contradiction) => ({ kind: "contradiction", contradiction }));
    case "hole":
      return named("hole", value, (silence) => ({ kind: "hole", silence }));
    case "ending":
      return named("ending", value, (ending) => ({ kind: "ending", ending }));
    case "title":
      return value === "" ? refused("the tag title needs words") : read({ kind: "title", title: value });
    default:
      return refused(`unknown tag "${tag.trim()}"`);
  }
};

const read = (annotation: Annotation): ReadAnnotation => ({ ok: true, annotation });
const refused = (problem: string): ReadAnnotation => ({ ok: false, problem });

const bare = (value: string, word: string, annotation: Annotation): ReadAnnotation =>
  value === "" ? read(annotation) : refused(`the tag ${word} takes no value, but has "${value}"`);

const named = (word: string, value: string, make: (id: string) => Annotation): ReadAnnotation =>
  ID.test(value) ? read(make(value)) : refused(`the tag ${word} needs one id in lower case, not "${value}"`);

const accounts = (value: string, word: string, make: (ids: readonly string[]) => Annotation): ReadAnnotation => {
  const ids = value.split(/\s+/).filter((id) => id !== "");
  const wrong = ids.find((id) => !ID.test(id));
  if (ids.length === 0) return refused(`the tag ${word} needs the id of an account`);
  return wrong === undefined ? read(make(ids)) : refused(`"${wrong}" cannot be the id of an account`);
};

const listed = <Value extends string>(
  word: string,
  values: readonly Value[],
  text: string,
  make: (value: Value) => Annotation,
): ReadAnnotation => {
  const value = values.find((each) => each === text);
  return value === undefined
    ? refused(`unknown ${word} "${text}": it is one of ${values.join(", ")}`)
    : read(make(value));
};
