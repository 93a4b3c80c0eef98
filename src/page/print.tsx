import type { RefObject } from "preact";
import places from "../../assets/places/places.json";
import type { Setting } from "../narrative/moment.ts";
import type { Words } from "../record/words.ts";
import { useNight, useWords } from "./night-context.ts";

/** The picture of each place that has one, as a plain image. */
const FLAT = import.meta.glob<string>("../../assets/places/*/*/flat.svg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The focus of a place's picture, in percent of its 1280 by 720 pixels: a crop keeps it in sight. */
const focusOf = (place: string | undefined): string => {
  const [x = 640, y = 360] = Object.entries(places).find(([name]) => name === place)?.[1].focus ?? [];
  return `${(x / 1280) * 100}% ${(y / 720) * 100}%`;
};

interface PrintProps {
  readonly setting: Setting;
  /** Where the stage hangs its canvas. */
  readonly host: RefObject<HTMLDivElement | null>;
  /** What is heard, in words; empty where they are not wanted. */
  readonly captions: readonly Words[];
}

/** The print on the wall: a plain picture of the place, over which the stage draws when it has come. */
export const Print = ({ setting, host, captions }: PrintProps) => {
  const { words } = useNight();
  const inLanguage = useWords();
  const [file = "", address] = Object.entries(FLAT).find(([each]) => each.endsWith(`/${setting.place}/flat.svg`)) ?? [];
  // While the first page is written into the HTML its picture is named as it lies there: the build puts its address in.
  const crop = (picture: HTMLImageElement | null): void => {
    // Not as an attribute: the page that is written into the HTML may hold no style in one.
    if (picture !== null) picture.style.objectPosition = focusOf(setting.place);
  };
  const flat = import.meta.env.SSR ? file.replace("../../", "../") || undefined : address;
  return (
    <figure class={`print light-${setting.light ?? "night"}`}>
      {setting.place !== undefined && <p class="unseen">{words.picture[setting.place]}</p>}
      <div class="sheet" aria-hidden="true">
        {flat !== undefined && <img src={flat} alt="" decoding="async" ref={crop} />}
        <div class="stage" ref={host} />
      </div>
      <figcaption class="captions">{captions.map(inLanguage).join(" · ")}</figcaption>
    </figure>
  );
};
