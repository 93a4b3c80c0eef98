import { useId } from "preact/hooks";
import { AloudSettings } from "./aloud/aloud-settings.tsx";
import type { Speech } from "./aloud/speech.ts";
import { ComfortControls } from "./comfort.tsx";
import { Drawer } from "./drawer.tsx";
import { useNight } from "./night-context.ts";
import type { Preferences } from "./page-state.ts";

interface SettingsProps {
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
  readonly close: () => void;
  readonly speech: Speech | undefined;
}

const THEMES = ["system", "light", "dark"] as const;

/** Sound, pictures, lens, shortcuts and print, each kept. */
export const Settings = ({ preferences, prefer, close, speech }: SettingsProps) => {
  const { words, language } = useNight();
  const theme = useId();
  const { mix } = preferences;
  const volume = (part: "ambience" | "effects" | "music") => (
    <label class="volume">
      {words.settings[part]}
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={mix[part]}
        onInput={(moved) => prefer({ ...preferences, mix: { ...mix, [part]: Number(moved.currentTarget.value) } })}
      />
    </label>
  );
  const check = (label: string, on: boolean, next: (on: boolean) => Preferences) => (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(changed) => prefer(next(changed.currentTarget.checked))} /> {label}
    </label>
  );
  return (
    <Drawer heading={words.settings.heading} closeLabel={words.settings.close} close={close}>
      {check(words.settings.muted, mix.muted, (muted) => ({ ...preferences, mix: { ...mix, muted } }))}
      {volume("ambience")}
      {volume("effects")}
      {volume("music")}
      {check(words.settings.captions, preferences.captions, (captions) => ({ ...preferences, captions }))}
      {check(words.settings.still, preferences.still, (still) => ({ ...preferences, still }))}
      {check(words.settings.lens, preferences.lens, (lens) => ({ ...preferences, lens }))}
      <fieldset>
        <legend>{words.settings.theme}</legend>
        {THEMES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={theme}
              checked={preferences.theme === each}
              onChange={() => prefer({ ...preferences, theme: each })}
            />{" "}
            {words.settings.themes[each]}
          </label>
        ))}
      </fieldset>
      <ComfortControls
        comfort={preferences.comfort}
        set={(comfort) => prefer({ ...preferences, comfort })}
        words={words.comfort}
      />
      <AloudSettings
        speech={speech}
        language={language}
        rate={preferences.aloud.rate}
        setRate={(rate) => prefer({ ...preferences, aloud: { rate } })}
        words={words.aloud}
      />
      {check(words.settings.keys, preferences.keys, (keys) => ({ ...preferences, keys }))}
      <dl class="keys">
        {words.settings.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
};
