import { encodeCue } from "../../sounds/make/encode.ts";
import { perform } from "./perform.ts";
import { REPERTOIRE } from "./repertoire.ts";

const wanted = process.argv.slice(2);
for (const [name, score] of REPERTOIRE)
  if (wanted.length === 0 || wanted.includes(name)) encodeCue(name, "music", perform(name, score));
