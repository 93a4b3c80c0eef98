import { type Plugin, type PluginOption, runnerImport } from "vite";

const SLOT = "<!--page-->";

/**
 * Puts the first page into the HTML, so that it can be read before any script has run.
 * @param entry absolute path of a module that exports it as `html`
 * @param plugins what the module needs to be loaded
 */
export const firstPagePlugin = (entry: string, plugins: readonly PluginOption[]): Plugin => ({
  name: "madrugada-first-page",
  transformIndexHtml: {
    order: "pre",
    async handler(page) {
      if (!page.includes(SLOT)) throw new Error(`index.html has no ${SLOT} for the first page`);
      const { module } = await runnerImport<{ readonly html: string }>(entry, {
        configFile: false,
        plugins: [...plugins],
      });
      return page.replace(SLOT, () => module.html);
    },
  },
});
