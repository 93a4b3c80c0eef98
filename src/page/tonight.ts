import { record } from "../../story/1968/record.yaml";
import { sources } from "../../story/sources.yaml";
import type { NightOnPage } from "./night-context.ts";
import { english } from "./words/en.ts";

/** The night that is on. */
export const tonight: NightOnPage = { record, sources, language: "en", words: english };
