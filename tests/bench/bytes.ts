import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a file of the built game is, by its ending. */
const KINDS = {
  page: [".html", ".css", ".webmanifest"],
  script: [".js"],
  fonts: [".woff2"],
  pictures: [".svg", ".png"],
  sounds: [".ogg", ".mp3"],
} as const;
type Kind = keyof typeof KINDS;

/** Fonts and sounds are compressed already and go over the wire as they are. */
const AS_THEY_ARE: readonly Kind[] = ["fonts", "sounds"];

/**
 * Bytes on the wire of the built game by kind, with Brotli where it helps: of all its files, or of those that are wanted,
 * by their path in `dist`. Throws an Error for a file of no known kind.
 */
export const bytesByKind = (
  dist: string,
  wanted: (file: string) => boolean = () => true,
): Readonly<Record<Kind, number>> => {
  const sums: Record<Kind, number> = { page: 0, script: 0, fonts: 0, pictures: 0, sounds: 0 };
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(wanted)) {
    const ending = path.extname(file);
    if (ending === "") continue;
    const kind = (Object.keys(KINDS) as Kind[]).find((each) => (KINDS[each] as readonly string[]).includes(ending));
    if (kind === undefined) throw new Error(`of what kind is ${file}?`);
    const content = readFileSync(path.join(dist, file));
    sums[kind] += AS_THEY_ARE.includes(kind) ? content.length : brotliCompressSync(content).length;
  }
  return sums;
};
