import { renameSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import { pageIn, textOf } from "./page-in-bundle.ts";

/** What the build has to be told so that everything ends up in one script and one style. */
const WHOLE = {
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  modulePreload: false,
  chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
} as const;

/** Of each sound the file holds the MP3, which every browser plays, whatever machine the file is carried to. */
const OTHER_SOUND = /\.(ogg|webm)\?url$/;

/**
 * A Vite plugin that makes one HTML file of the whole game: script, style, fonts, pictures and sounds stand in it, so that it
 * plays from a disk without a host. It comes after what puts the style into the page.
 * @param name of the file
 */
export const oneFile = (name: string): Plugin => ({
  name: "madrugada-one-file",
  apply: "build",
  enforce: "post",
  config: () => ({ build: { ...WHOLE, rolldownOptions: { output: { codeSplitting: false } } } }),
  load: {
    order: "pre",
    handler: (id) => (OTHER_SOUND.test(id) ? "export default undefined;" : null),
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const page = pageIn(bundle);
      page.source = withScript(textOf(page), bundle);
      const left = Object.keys(bundle).filter((file) => file !== page.fileName);
      if (left.length > 0)
        throw new Error(`not everything went into the one file: ${left.join(", ")} would lie beside it`);
    },
  },
  writeBundle({ dir = "." }) {
    renameSync(path.join(dir, "index.html"), path.join(dir, name));
  },
});

/** The page with its script at the end, so that it is painted while the rest is still being read. */
const withScript = (page: string, bundle: Rolldown.OutputBundle): string => {
  let whole = page;
  const asked = /\s*<script type="module"[^>]*\ssrc="\.\/([^"]+)"[^>]*><\/script>/g;
  for (const [tag, file = ""] of page.matchAll(asked)) {
    const script = bundle[file];
    if (script?.type !== "chunk") throw new Error(`index.html asks for ${file}, which the build does not have`);
    whole = whole
      .replace(tag, () => "")
      .replace(/\n?\s*<\/body>/, () => `\n    <script type="module">${inScript(script.code)}</script>\n  </body>`);
    delete bundle[file];
  }
  return whole;
};

/** Code as it may stand in a page. Throws an Error for what opens a comment there, which cannot be written another way everywhere. */
const inScript = (code: string): string => {
  const at = code.indexOf("<!--");
  if (at >= 0) throw new Error(`the script opens a comment of the page: ${code.slice(at - 40, at + 40)}`);
  return code.replaceAll(/<\/(script)/gi, "<\\/$1");
};
