import path from "node:path";
import { defineConfig } from "vitest/config";
import { firstPagePlugin } from "./src/build/first-page-plugin.ts";
import { keepOffline } from "./src/build/keep-offline.ts";
import { oneFile } from "./src/build/one-file.ts";
import { FILE_POLICY, HOST_POLICY, sealPage } from "./src/build/seal-page.ts";
import { slimPhaser } from "./src/build/slim-phaser.ts";
import { storyPlugin } from "./src/build/story-plugin.ts";

const project = import.meta.dirname;

/** `vite build --mode single` makes one file of the game, to be carried about. */
const SINGLE = "single";

export default defineConfig(({ mode }) => ({
  // The tests look at the whole project, the game is served from src.
  root: process.env.VITEST === undefined ? path.join(project, "src") : project,
  base: "./",
  publicDir: false,
  cacheDir: path.join(project, ".cache/vite"),
  plugins: [
    storyPlugin(project),
    slimPhaser(),
    firstPagePlugin(path.join(project, "src/page/prerender.ts"), [storyPlugin(project)]),
    // Each of these needs the page as the one before has left it.
    ...(mode === SINGLE
      ? [oneFile("madrugada.html"), sealPage(FILE_POLICY)]
      : [
          sealPage(HOST_POLICY),
          keepOffline(path.join(project, "src/page/offline-worker.ts"), path.join(project, "assets/icon")),
        ]),
  ],
  // Howler without its sound in space, which no night needs.
  resolve: { alias: { howler: "howler/dist/howler.core.min.js" } },
  // All libraries are named here: looking for them costs the author a second start of the page.
  optimizeDeps: {
    noDiscovery: true,
    include: ["preact", "preact/hooks", "preact/jsx-dev-runtime", "inkjs", "howler", "idb", "zod/mini", "phaser"],
  },
  server: { fs: { allow: [project] } },
  build: {
    outDir: path.join(project, mode === SINGLE ? "dist-single" : "dist"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // The night comes as one piece, so that it can be played on without a network.
    chunkSizeWarningLimit: 600,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{journeys,sight}/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: [path.join(project, "tests/journeys/serve.ts")],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "sight",
          include: ["tests/sight/**/*.test.ts"],
          globalSetup: [path.join(project, "tests/sight/serve.ts")],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
