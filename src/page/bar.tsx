import type { ComponentChildren } from "preact";
import { type Language, otherThan } from "../record/language.ts";
import { useNight } from "./night-context.ts";
import type { Preferences } from "./page-state.ts";

interface BarProps {
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
  readonly speak: (language: Language) => void;
  readonly home: () => void;
  readonly openSources: () => void;
  readonly enterRecord: () => void;
  readonly openSettings: () => void;
  readonly children: ComponentChildren;
}

/** What can be reached from every line: the title page, the lens, the sources, the record room, the sound, the other language, the settings. */
export const Bar = ({
  preferences,
  prefer,
  speak,
  home,
  openSources,
  enterRecord,
  openSettings,
  children,
}: BarProps) => {
  const { words, language } = useNight();
  const other = otherThan(language);
  const { mix, lens } = preferences;
  return (
    <nav class="bar" aria-label={words.bar.label}>
      <button type="button" class="home" onClick={home} aria-label={`${words.title.game}: ${words.bar.home}`}>
        <span lang="es">{words.title.game}</span>
      </button>
      <button type="button" data-key="l" aria-pressed={lens} onClick={() => prefer({ ...preferences, lens: !lens })}>
        {words.bar.lens}
      </button>
      <button type="button" data-key="s" onClick={openSources}>
        {words.bar.sources}
      </button>
      <button type="button" data-key="r" onClick={enterRecord}>
        {words.bar.room}
      </button>
      <button
        type="button"
        data-key="m"
        aria-pressed={!mix.muted}
        onClick={() => prefer({ ...preferences, mix: { ...mix, muted: !mix.muted } })}
      >
        {words.bar.sound}
      </button>
      {children}
      <button type="button" class="language" data-key="e" lang={other} onClick={() => speak(other)}>
        {words.bar.otherLanguage}
      </button>
      <button type="button" onClick={openSettings}>
        {words.bar.settings}
      </button>
    </nav>
  );
};
