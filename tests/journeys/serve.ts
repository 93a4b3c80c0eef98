import path from "node:path";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built game is served. */
    readonly game: string;
  }
}

/** Serves the game as it was built, for as long as the journeys last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const root = path.resolve(import.meta.dirname, "../..");
  const server = await preview({
    root,
    configFile: false,
    base: "./",
    build: { outDir: "dist" },
    preview: { port: 4310 },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("the built game could not be served");
  project.provide("game", address);
  return () => server.close();
};
