import path from "node:path";
import { type Plugin, type PluginOption, type Rolldown, runnerImport } from "vite";
import type { Language } from "../record/language.ts";
import { pageIn, textOf } from "./page-in-bundle.ts";

/** In index.html, and the language of the page that goes there. */
const SLOTS = { "<!--page-->": "en", "<!--page-es-->": "es" } as const;

/**
 * Puts the first page into the HTML, and in the built game its style too, so that it is painted after one request and
 * before any script has run.
 * @param entry absolute path of a module that exports the page in every language as `pages`
 * @param plugins what the module needs to be loaded
 */
export const firstPagePlugin = (entry: string, plugins: readonly PluginOption[]): Plugin => ({
  name: "madrugada-first-page",
  enforce: "post",
  transformIndexHtml: {
    order: "pre",
    async handler(page, { server }) {
      const { module } = await runnerImport<{ readonly pages: Readonly<Record<Language, string>> }>(entry, {
        configFile: false,
        plugins: [...plugins],
      });
      let whole = page;
      for (const [slot, language] of Object.entries(SLOTS)) {
        if (!page.includes(slot)) throw new Error(`index.html has no ${slot} for the first page`);
        const written = module.pages[language];
        // Only a build finds out where a picture will lie; while developing it comes with the script.
        whole = whole.replace(slot, () => (server === undefined ? written : written.replaceAll(/<img[^>]*>/g, "")));
      }
      return whole;
    },
  },
  generateBundle(_, bundle) {
    const page = pageIn(bundle);
    page.source = textOf(page).replaceAll(
      /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
      (_link, file: string) => {
        const style = assetIn(bundle, file);
        if (style === undefined) throw new Error(`index.html asks for ${file}, which the build does not have`);
        delete bundle[file];
        return `<style>${fromThePage(textOf(style), path.posix.dirname(file))}</style>`;
      },
    );
  },
});

const assetIn = (bundle: Rolldown.OutputBundle, file: string): Rolldown.OutputAsset | undefined => {
  const output = bundle[file];
  return output?.type === "asset" ? output : undefined;
};

/** The style with its addresses as seen from the page, not from the folder in which the style lay. */
const fromThePage = (style: string, folder: string): string =>
  style.replaceAll(
    /url\((["']?)(?!["']?(?:data:|[a-z]+:\/\/|\/))([^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}./${path.posix.join(folder, address)}${quote})`,
  );
