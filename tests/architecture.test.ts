import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Which rooms and which libraries each room may import. What is not listed is not allowed. */
const LAW: Readonly<Record<string, { readonly rooms: readonly string[]; readonly libraries: readonly string[] }>> = {
  record: { rooms: [], libraries: ["zod"] },
  narrative: { rooms: ["record"], libraries: ["inkjs"] },
  comparison: { rooms: ["record", "narrative"], libraries: [] },
  stage: { rooms: ["record", "narrative", "comparison"], libraries: ["phaser"] },
  sound: { rooms: ["record", "narrative"], libraries: ["howler"] },
  page: {
    rooms: ["record", "narrative", "comparison"],
    libraries: ["preact", "preact-render-to-string", "workbox-precaching"],
  },
  storage: { rooms: ["record", "narrative"], libraries: ["idb", "zod"] },
  build: {
    rooms: ["record", "narrative"],
    libraries: [
      "inkjs/full",
      "vite",
      "yaml",
      "node",
      "@dagrejs/dagre",
      "dale-chall",
      "dale-chall-formula",
      "flesch-kincaid",
      "syllable",
    ],
  },
};

/** Libraries that one room alone may touch; the compiler of ink is another thing than its runtime. */
const ALONE = {
  phaser: "stage",
  howler: "sound",
  inkjs: "narrative",
  "inkjs/full": "build",
  idb: "storage",
  "workbox-precaching": "page",
};

const src = path.resolve(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => file.split(path.sep).join("/"));

interface Import {
  readonly from: string;
  /** A room of `src`, a library, or a place outside of `src`. */
  readonly to: { readonly room: string } | { readonly library: string } | { readonly outside: string };
}

const importsOf = (file: string): readonly Import[] => {
  const text = readFileSync(path.join(src, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const named = [
    ...text.matchAll(/^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm),
    ...text.matchAll(/^\s*import\s*["']([^"']+)["']/gm),
    ...text.matchAll(/\bimport\(\s*["']([^"']+)["']/g),
  ].map(([, target = ""]) => target);
  return named.map((target) => ({ from: file, to: destination(file, target) }));
};

const destination = (file: string, target: string): Import["to"] => {
  if (target.startsWith(".")) {
    const resolved = path
      .relative(src, path.resolve(src, path.dirname(file), target))
      .split(path.sep)
      .join("/");
    return resolved.startsWith("..") ? { outside: resolved } : { room: roomOf(resolved) };
  }
  if (target.startsWith("node:")) return { library: "node" };
  const library = Object.keys(ALONE).find((each) => target === each);
  const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : target.split("/")[0];
  return { library: library ?? name ?? target };
};

const roomOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? file) : file);

const imports = files.flatMap(importsOf);
const within = (room: string) => imports.filter(({ from }) => roomOf(from) === room);

describe("the rooms of the house", () => {
  it("are those of the law, and main.ts", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...Object.keys(LAW), "main.ts"].sort());
  });

  it.each(Object.entries(LAW))("%s imports only the rooms that it may", (room, { rooms }) => {
    const strays = within(room).filter(({ to }) => "room" in to && to.room !== room && !rooms.includes(to.room));
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(LAW))("%s imports only the libraries that it may", (room, { libraries }) => {
    const strays = within(room).filter(({ to }) => "library" in to && !libraries.includes(to.library));
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(ALONE))("%s is touched by %s alone", (library, room) => {
    const strays = imports.filter(({ from, to }) => "library" in to && to.library === library && roomOf(from) !== room);
    expect(strays).toEqual([]);
  });

  it("reach out of src only for the story and the assets", () => {
    const strays = imports.filter(({ to }) => "outside" in to && !/^\.\.\/(story|assets)\//.test(to.outside));
    expect(strays).toEqual([]);
  });

  it("are imported by main.ts, which nobody imports", () => {
    expect(imports.filter(({ to }) => "room" in to && to.room === "main.ts")).toEqual([]);
  });

  it("has been read: an import that is there is seen", () => {
    expect(importsOf("narrative/ink-engine.ts")).toContainEqual({
      from: "narrative/ink-engine.ts",
      to: { library: "inkjs" },
    });
    expect(importsOf("main.ts")).toContainEqual({ from: "main.ts", to: { room: "stage" } });
  });
});
