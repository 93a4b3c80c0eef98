import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";
import type { BranchMap } from "../narrative/branch-map.ts";
import { LANGUAGES, type Language } from "../record/language.ts";
import { branchMapOf } from "./branch-map.ts";
import { DEFAULT_LIMITS } from "./explorer/exploration.ts";
import { explore } from "./explorer/explore.ts";
import { describeProblem, inOrder, type Problem } from "./problem.ts";
import { type ReadFile, type ReadResult, readRecordFile, readScript, readSourcesFile } from "./read-night.ts";

/**
 * Turns the files of `story/` into typed modules: `story/<night>/<language>.ink` exports `script`,
 * `story/<night>/record.yaml` exports `record`, `story/sources.yaml` exports `sources`; `story/<night>/<language>.ink?branches`
 * exports `branches`, the map of the night. A file with problems fails with all of them at once, each with file and line. An edited file, included ones too, reloads its module in the running game.
 * @param project the folder that holds `story/`
 */
export const storyPlugin = (project: string): Plugin => {
  const read = (file: string) => readFileSync(path.join(project, file), "utf8");
  /** Which modules are made from a file, both as absolute paths. */
  const madeFrom = new Map<string, Set<string>>();

  const load = (
    module: string,
    query: string | undefined,
  ): { readonly name: string; readonly result: ReadResult<unknown> } | undefined => {
    const file = path.relative(project, module).split(path.sep).join("/");
    if (file === "story/sources.yaml") return { name: "sources", result: readSourcesFile(read) };
    const [, episode, name, type] = /^story\/([^/]+)\/([^/]+)\.(ink|yaml)$/.exec(file) ?? [];
    const language = LANGUAGES.find((each) => each === name);
    if (episode === undefined) return undefined;
    if (type === "yaml" && name === "record") return { name: "record", result: readRecordFile(episode, read) };
    if (type !== "ink" || language === undefined) return undefined;
    return query === "branches"
      ? { name: "branches", result: readBranches(episode, language, read) }
      : { name: "script", result: readScript(episode, language, read) };
  };

  return {
    name: "madrugada-story",
    load(id) {
      const [module = id, query] = id.split("?");
      const loaded = /\.(ink|yaml)$/.test(module) ? load(module, query) : undefined;
      if (loaded === undefined) return null;
      const { name, result } = loaded;
      for (const file of result.files) {
        const absolute = path.join(project, file);
        madeFrom.set(absolute, (madeFrom.get(absolute) ?? new Set()).add(module));
        this.addWatchFile(absolute);
      }
      for (const warning of result.warnings ?? []) this.warn(describeProblem(warning));
      if (result.value === undefined) return this.error(asError(result.problems, project));
      // A string parsed at run time starts faster than an object written out.
      return { code: `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(result.value))});`, map: null };
    },
    hotUpdate({ file, modules }) {
      const made = [...(madeFrom.get(file) ?? [])].flatMap((module) => [
        ...(this.environment.moduleGraph.getModulesByFile(module) ?? []),
      ]);
      return made.length > 0 ? [...new Set([...modules, ...made])] : undefined;
    },
  };
};

/** The map of a night, where nothing is wrong with its script. */
const readBranches = (episode: string, language: Language, read: ReadFile): ReadResult<BranchMap> => {
  const script = readScript(episode, language, read);
  const { value: record } = readRecordFile(episode, read);
  const { value, compiled, ...rest } = script;
  if (value === undefined || record === undefined) return rest;
  return {
    ...rest,
    value: branchMapOf(
      explore(compiled, DEFAULT_LIMITS, () => performance.now()),
      record,
    ),
  };
};

const asError = (problems: readonly Problem[], project: string): Rolldown.RollupError => {
  const sorted = inOrder(problems);
  const [first] = sorted;
  const count = sorted.length === 1 ? "1 problem" : `${sorted.length} problems`;
  return {
    message: `${count} in the story:\n${sorted.map((problem) => `  ${describeProblem(problem)}`).join("\n")}`,
    ...(first?.line === undefined
      ? {}
      : { loc: { file: path.join(project, first.file), line: first.line, column: 0 } }),
  };
};
