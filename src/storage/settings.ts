import * as z from "zod/mini";
import { LANGUAGES, type Language } from "../record/language.ts";

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How the player wants to play. */
export interface Settings {
  /** Volumes from 0 to 1. */
  readonly mix: {
    readonly muted: boolean;
    readonly ambience: number;
    readonly effects: number;
    readonly music: number;
  };
  /** Whether the pictures stand still. */
  readonly still: boolean;
  /** Whether sounds are also told in words. */
  readonly captions: boolean;
  /** Whether every line shows its provenance. */
  readonly lens: boolean;
  /** Whether single letters and figures are shortcuts. */
  readonly keys: boolean;
  readonly theme: Theme;
  /** How the text is set, in whole percents: of the house's size, of its distance of lines, of the height of the letters. */
  readonly comfort: {
    readonly textSize: number;
    readonly lineSpacing: number;
    readonly wordSpacing: number;
    readonly letterSpacing: number;
  };
  readonly aloud: {
    /** How fast is read aloud, in percent of the voice's own speed. */
    readonly rate: number;
  };
  /** The browser's, as long as the player has not asked for one. */
  readonly language: Language | "browser";
}

/** For a player who has set nothing. Music stays under the reading. */
export const DEFAULT_SETTINGS: Settings = {
  mix: { muted: false, ambience: 0.7, effects: 0.8, music: 0.6 },
  still: false,
  captions: true,
  lens: false,
  keys: true,
  theme: "system",
  comfort: { textSize: 100, lineSpacing: 100, wordSpacing: 0, letterSpacing: 0 },
  aloud: { rate: 100 },
  language: "browser",
};

const volume = z.number().check(z.minimum(0), z.maximum(1));
const percent = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const { mix, comfort, aloud } = DEFAULT_SETTINGS;

const settings: z.ZodMiniType<Settings> = z.catch(
  z.object({
    mix: z.catch(
      z.object({
        muted: z.catch(z.boolean(), mix.muted),
        ambience: z.catch(volume, mix.ambience),
        effects: z.catch(volume, mix.effects),
        music: z.catch(volume, mix.music),
      }),
      mix,
    ),
    still: z.catch(z.boolean(), DEFAULT_SETTINGS.still),
    captions: z.catch(z.boolean(), DEFAULT_SETTINGS.captions),
    lens: z.catch(z.boolean(), DEFAULT_SETTINGS.lens),
    keys: z.catch(z.boolean(), DEFAULT_SETTINGS.keys),
    theme: z.catch(z.enum(THEMES), DEFAULT_SETTINGS.theme),
    comfort: z.catch(
      z.object({
        textSize: z.catch(percent(100, 200), comfort.textSize),
        lineSpacing: z.catch(percent(100, 200), comfort.lineSpacing),
        wordSpacing: z.catch(percent(0, 50), comfort.wordSpacing),
        letterSpacing: z.catch(percent(0, 50), comfort.letterSpacing),
      }),
      comfort,
    ),
    aloud: z.catch(z.object({ rate: z.catch(percent(50, 200), aloud.rate) }), aloud),
    language: z.catch(z.enum(["browser", ...LANGUAGES]), DEFAULT_SETTINGS.language),
  }),
  DEFAULT_SETTINGS,
);

/** The settings in any value; a field that is missing or wrong is the default's. Never throws. */
export const readSettings = (raw: unknown): Settings => settings.parse(raw);
