import { expect, it } from "vitest";
import { spanishSyllables } from "../../../src/build/reading/spanish-syllables.ts";

/** Words cut into syllables, by the rules of the Ortografía of 2010. */
const CUT = [
  ...["y", "sol", "muy", "rey", "buey", "que", "quien", "pie", "guion", "fue", "Luis", "miau", "ve", "Juan"],
  ...["ca-sa", "ciu-dad", "rui-do", "viu-da", "ai-re", "cau-sa", "cie-lo", "cua-tro", "gue-rra", "si-guió", "ya-yo"],
  ...["pa-ís", "re-ír", "dí-a", "rí-o", "bú-ho", "le-ón", "ca-os", "zo-o", "re-hén", "Ca-lla-o", "o-í-ais", "huí-a"],
  ...["pro-hí-be", "ahi-ja-do", "ahu-mar", "de-sahu-cia-do", "de-he-sa", "a-za-har", "al-co-hol", "hie-lo", "hue-vo"],
  ...["chi-i-ta", "je-sui-ta", "cuí-da-te", "lin-güís-ti-ca", "ver-güen-za", "pin-güi-no", "bi-lin-güe"],
  ...["ha-wa-ia-no", "pa-ra-noi-a", "U-ru-guay", "es-tu-diáis", "a-ve-ri-guáis", "vi-ví-ais", "cons-tru-i-rí-a"],
  ...[
    "a-e-ro-puer-to",
    "con-ti-nú-a",
    "pe-rí-o-do",
    "pe-rio-do",
    "te-ó-ri-co",
    "Be-la-ún-de",
    "O-drí-a",
    "Bus-ta-man-te",
  ],
  ...["pro-yec-to", "re-yes", "i-ba", "a-yer", "quie-ren", "Are-qui-pa", "lí-ne-a", "no-ví-si-mo", "gue-rri-lla"],
];

/** An unaccented i or u between other vowels makes no syllable, whatever the ear says. */
const AS_SPELLED: Readonly<Record<string, number>> = { "cons-tru-i-rí-a": 4, "ha-wa-ia-no": 4, "Are-qui-pa": 4 };

it.each(CUT)("counts the syllables of %s", (cut) => {
  const word = cut.replaceAll("-", "");
  expect(spanishSyllables(word)).toBe(AS_SPELLED[cut] ?? cut.split("-").length);
  expect(spanishSyllables(word.toUpperCase())).toBe(spanishSyllables(word));
});

it("gives a number a syllable a digit, and no word none", () => {
  expect(spanishSyllables("1968")).toBe(4);
  expect(spanishSyllables("Sr")).toBe(1);
});
