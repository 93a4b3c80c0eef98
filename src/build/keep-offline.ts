import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { pageIn, textOf } from "./page-in-bundle.ts";

/** One file of the game as the worker keeps it: the revision tells editions of one address apart. */
export interface KeptFile {
  readonly url: string;
  /** Null where the address itself changes with the content. */
  readonly revision: string | null;
}

/** The name of the worker beside the page; the page asks for it by this name, in every edition. */
const WORKER = "offline-worker.js";

const ICONS = ["icon.svg", "icon-192.png", "icon-512.png", "maskable-512.png", "touch-180.png"] as const;

/** What a system needs to know to install the game. All addresses are relative, so that it may lie in any folder. */
const MANIFEST = {
  name: "Madrugada",
  short_name: "Madrugada",
  description: "Two nights on which a Peruvian government fell, played decision by decision beside the record.",
  lang: "en",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#11122b",
  theme_color: "#11122b",
  categories: ["education", "games"],
  icons: [
    { src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: "./icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "./icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "./maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
} as const;

const LINKS = [
  { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" } },
  { tag: "link", attrs: { rel: "apple-touch-icon", href: "./touch-180.png" } },
];

/**
 * A Vite plugin that makes the built game installable and playable without a network: it lays a manifest, the icons and a
 * worker beside the page, and tells the worker of every file of the build. It comes last, so that no file changes after it.
 * @param worker absolute path of the worker's module, which finds the files as `EDITION`
 * @param icons absolute path of the folder that holds the icons
 */
export const keepOffline = (worker: string, icons: string): Plugin => ({
  name: "madrugada-keep-offline",
  apply: "build",
  enforce: "post",
  transformIndexHtml: { order: "post", handler: () => LINKS.map((link) => ({ ...link, injectTo: "head" as const })) },
  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      const beside: Record<string, string | Buffer> = { "manifest.webmanifest": JSON.stringify(MANIFEST) };
      for (const icon of ICONS) beside[icon] = readFileSync(path.join(icons, icon));
      for (const [fileName, source] of Object.entries(beside)) this.emitFile({ type: "asset", fileName, source });

      const page = pageIn(bundle);
      const others = [
        ...Object.keys(bundle)
          .filter((file) => file !== page.fileName)
          .filter((file) => !(file in beside))
          .map((url): KeptFile => ({ url, revision: null })),
        ...Object.entries(beside).map(([url, content]): KeptFile => ({ url, revision: hash(content) })),
      ].sort((one, other) => (one.url < other.url ? -1 : 1));
      page.source = withEdition(textOf(page), hash(JSON.stringify(others) + textOf(page)));
      const files = [{ url: page.fileName, revision: hash(textOf(page)) }, ...others];
      this.emitFile({ type: "asset", fileName: WORKER, source: await workerWith(worker, files) });
    },
  },
});

/** The page, which says of which edition it is. */
const withEdition = (page: string, edition: string): string =>
  page.replace(/\n?\s*<\/head>/, (end) => `\n    <meta name="edition" content="${edition}" />${end}`);

const hash = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex").slice(0, 16);

/** The worker as one script, with the files that it keeps written into it. */
const workerWith = async (worker: string, files: readonly KeptFile[]): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { EDITION: JSON.stringify(files) },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: worker, output: { format: "iife" } },
    },
  });
  const [script] = (Array.isArray(built) ? built : [built])
    .flatMap((each) => ("output" in each ? each.output : []))
    .filter((each): each is Rolldown.OutputChunk => each.type === "chunk");
  if (script === undefined) throw new Error(`${worker} gives no script`);
  return script.code;
};
