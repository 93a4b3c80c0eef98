import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CUE_SHEET, type CueName } from "./cue-sheet.ts";

const MANIFEST = "assets/sounds/cues.json";

/** Adds the cue to `cues.json`, or renews it; names stay in order, sources are relative to `assets/`. */
export function recordCue(name: CueName, folder: "sounds" | "music", seconds: number): void {
  const recorded: Record<string, unknown> = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, "utf8")) : {};
  const { kind, loop, caption } = CUE_SHEET[name];
  recorded[name] = { kind, loop, sources: [`${folder}/${name}.ogg`, `${folder}/${name}.mp3`], seconds, caption };
  const kept = Object.entries(recorded).filter(([known]) => known in CUE_SHEET);
  const sorted = Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
  const json = JSON.stringify(sorted, null, 2).replace(/\[\n\s+("[^"]+"),\n\s+("[^"]+")\n\s+\]/g, "[$1, $2]");
  writeFileSync(MANIFEST, `${json}\n`);
}
