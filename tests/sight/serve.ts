import path from "node:path";
import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { slimPhaser } from "../../src/build/slim-phaser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the stage is served alone. */
    readonly lab: string;
  }
}

const PROJECT = path.resolve(import.meta.dirname, "../..");

/** The address of the page with the stage alone, built with the same Phaser as the game, and how to stop serving it. */
export const serveLab = async (): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const outDir = path.join(PROJECT, ".cache/sight");
  const root = import.meta.dirname;
  await build({
    root,
    configFile: false,
    base: "./",
    publicDir: false,
    logLevel: "warn",
    plugins: [slimPhaser()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(root, "lab.html") },
    },
  });
  const server = await preview({ root, configFile: false, base: "./", build: { outDir }, preview: { port: 4330 } });
  const [local] = server.resolvedUrls?.local ?? [];
  if (local === undefined) throw new Error("the page with the stage could not be served");
  return { address: `${local}lab.html`, close: () => server.close() };
};

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { address, close } = await serveLab();
  project.provide("lab", address);
  return close;
};
