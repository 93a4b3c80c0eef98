import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { callaoWaterfront } from "../places/1948/callao-waterfront.ts";
import { councilTable } from "../places/1948/council-table.ts";
import { cuzcoYard } from "../places/1948/cuzco-yard.ts";
import { departure } from "../places/1948/departure.ts";
import { juntaTable } from "../places/1948/junta-table.ts";
import { mapRoom } from "../places/1948/map-room.ts";
import { newsroom } from "../places/1948/newsroom.ts";
import { palaceStudy } from "../places/1948/palace-study.ts";
import { radioStudio } from "../places/1948/radio-studio.ts";
import { apron } from "../places/1968/apron.ts";
import { barracks } from "../places/1968/barracks.ts";
import { cabinetRoom } from "../places/1968/cabinet-room.ts";
import { congress } from "../places/1968/congress.ts";
import { guardHouse } from "../places/1968/guard-house.ts";
import { millGate } from "../places/1968/mill-gate.ts";
import { ministerDoor } from "../places/1968/minister-door.ts";
import { palaceBedroom } from "../places/1968/palace-bedroom.ts";
import { palaceCorridor } from "../places/1968/palace-corridor.ts";
import { palaceSteps } from "../places/1968/palace-steps.ts";
import { palaceWindow } from "../places/1968/palace-window.ts";
import { plaza } from "../places/1968/plaza.ts";
import { pressRoom } from "../places/1968/press-room.ts";
import { street } from "../places/1968/street.ts";
import { talara } from "../places/1968/talara.ts";
import { tankYard } from "../places/1968/tank-yard.ts";
import { telephoneAtNight } from "../places/1968/telephone.ts";
import { cableRoom } from "../places/washington/cable-room.ts";
import { televisionStudio } from "../places/washington/television-studio.ts";
import { westWingOffice } from "../places/washington/west-wing-office.ts";
import { type Era, era1948, era1968, eraWashington } from "./era.ts";
import { printLayer } from "./layer.ts";
import type { DrawPlace } from "./place.ts";
import { type PlaceEntry, printPlace } from "./print-place.ts";
import { writeProofs } from "./proof.ts";
import { sheet } from "./props/sheet.ts";

const PLACES = join(dirname(fileURLToPath(import.meta.url)), "../places");

/** Every place by the name that a cue gives it, in the order in which the night goes through them. */
export const DRAWN: readonly { readonly name: string; readonly era: Era; readonly draw: DrawPlace }[] = [
  { name: "cabinet-room", era: era1968, draw: cabinetRoom },
  { name: "palace-steps", era: era1968, draw: palaceSteps },
  { name: "guard-house", era: era1968, draw: guardHouse },
  { name: "palace-window", era: era1968, draw: palaceWindow },
  { name: "palace-bedroom", era: era1968, draw: palaceBedroom },
  { name: "palace-corridor", era: era1968, draw: palaceCorridor },
  { name: "telephone", era: era1968, draw: telephoneAtNight },
  { name: "press-room", era: era1968, draw: pressRoom },
  { name: "tank-yard", era: era1968, draw: tankYard },
  { name: "plaza", era: era1968, draw: plaza },
  { name: "minister-door", era: era1968, draw: ministerDoor },
  { name: "apron", era: era1968, draw: apron },
  { name: "congress", era: era1968, draw: congress },
  { name: "mill-gate", era: era1968, draw: millGate },
  { name: "street", era: era1968, draw: street },
  { name: "barracks", era: era1968, draw: barracks },
  { name: "talara", era: era1968, draw: talara },
  { name: "callao-waterfront", era: era1948, draw: callaoWaterfront },
  { name: "council-table", era: era1948, draw: councilTable },
  { name: "palace-study", era: era1948, draw: palaceStudy },
  { name: "radio-studio", era: era1948, draw: radioStudio },
  { name: "cuzco-yard", era: era1948, draw: cuzcoYard },
  { name: "newsroom", era: era1948, draw: newsroom },
  { name: "junta-table", era: era1948, draw: juntaTable },
  { name: "west-wing-office", era: eraWashington, draw: westWingOffice },
  { name: "cable-room", era: eraWashington, draw: cableRoom },
  { name: "television-studio", era: eraWashington, draw: televisionStudio },
  { name: "map-room", era: era1948, draw: mapRoom },
  { name: "departure", era: era1948, draw: departure },
];

/** Every file that the press makes, by its path under assets/places. Refuses what `printLayer` refuses, naming the place. */
export function printAll(): Map<string, string> {
  const files = new Map<string, string>();
  for (const era of new Set(DRAWN.map((place) => place.era)))
    files.set(`${era.name}/sheet.svg`, printLayer(era, "sheet", sheet(era)));
  const entries: Record<string, PlaceEntry> = {};
  for (const { name, era, draw } of DRAWN) {
    const printed = printNamed(name, era, draw);
    entries[name] = printed.entry;
    for (const [file, text] of printed.files) files.set(`${era.name}/${name}/${file}`, text);
  }
  return files.set("places.json", listText(entries));
}

function printNamed(name: string, era: Era, draw: DrawPlace): ReturnType<typeof printPlace> {
  try {
    return printPlace(era, draw(era));
  } catch (cause) {
    throw new Error(`${era.name}/${name} cannot be printed: ${String(cause)}`, { cause });
  }
}

/** The list as text, points on one line as the formatter wants them. */
const listText = (entries: Readonly<Record<string, PlaceEntry>>): string =>
  `${JSON.stringify(entries, null, 2).replace(/\[\s+([^[\]{}]+?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, " ")}]`)}\n`;

/** Paths of files that are missing or differ from what the press prints. */
const staleFiles = (): string[] =>
  [...printAll()]
    .filter(([path, text]) => !existsSync(join(PLACES, path)) || readFileSync(join(PLACES, path), "utf8") !== text)
    .map(([path]) => path);

function refuseStale(): void {
  const stale = staleFiles();
  if (stale.length > 0) throw new Error(`not up to date, run npm run art: ${stale.join(", ")}`);
}

function writeAll(): void {
  for (const [path, text] of printAll()) {
    mkdirSync(dirname(join(PLACES, path)), { recursive: true });
    writeFileSync(join(PLACES, path), text);
    console.log(`${String(Buffer.byteLength(text)).padStart(7)}  ${path}`);
  }
}

/** Proofs in a folder outside the project: of the places named, or of all. */
function proofs(folder: string, names: readonly string[]): void {
  for (const { name, era, draw } of DRAWN) {
    if (names.length > 0 && !names.includes(name)) continue;
    const flat = printNamed(name, era, draw).files.get("flat.svg") ?? "";
    writeProofs(folder, name, flat, printLayer(era, "sheet", sheet(era)));
  }
}

/** `npm run art` writes all; `-- --check` fails where a file is not up to date; `-- --sheet <folder> [place…]` writes proofs. */
function main([option, folder, ...names]: readonly string[]): void {
  if (option === undefined) writeAll();
  else if (option === "--check") refuseStale();
  else if (option === "--sheet" && folder) proofs(folder, names);
  else throw new Error(`npm run art [-- --check | --sheet <folder> [place…]]: not understood: ${option}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
