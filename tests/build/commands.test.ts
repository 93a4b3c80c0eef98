import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { recordContent, sourcesContent } from "../support/small-record.ts";
import { SOUND_NIGHT } from "./sound-night.ts";

const project = path.resolve(import.meta.dirname, "../..");

let folder = "";
const write = (file: string, text: string) => {
  fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
};
const run = (command: string) =>
  new Promise<{ readonly code: number; readonly told: string }>((resolve) => {
    const args = ["--import", import.meta.resolve("tsx"), path.join(project, `src/build/commands/${command}.ts`)];
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), told: stdout + stderr }),
    );
  });

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "nights-"));
  const sources = sourcesContent().sources.map((source) => ({ ...source, lines: "1-3 5 8 9", headings: "4 7" }));
  const record = recordContent();
  const accounts = record.accounts.map((each) => (each.id === "calm" ? { ...each, at: ["W1:8", "W1:9"] } : each));
  write("story/sources.yaml", stringify({ sources }));
  write("story/test/record.yaml", stringify({ ...record, accounts }));
  write("story/test/en.ink", SOUND_NIGHT);
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe("npm run story:check", () => {
  it("walks every night, compares its languages and succeeds where all is sound", async () => {
    write("story/test/es.ink", SOUND_NIGHT.replace("A jet.", "Un avión."));
    const { code, told } = await run("story-check");
    expect(told).toContain("story/test: English and Spanish compared\n  whole        yes\n");
    expect(told).toContain("2 files walked, all sound");
    expect(code).toBe(0);
  });

  it("fails where the languages of a night differ", async () => {
    write("story/test/es.ink", SOUND_NIGHT.replace("# rec: jet", "# inf: jet"));
    const { code, told } = await run("story-check");
    expect(told).toContain("  story/test/es.ink:17\n    es  provenance: inferred jet\n");
    expect(told).toContain("2 files walked, all sound\n1 night differs from language to language\n");
    expect(code).toBe(1);
  });

  it("says of a night of one language that it is, and finds no fault in that", async () => {
    const { code, told } = await run("story-check");
    expect(told).toContain("story/test is told in English only.");
    expect(code).toBe(0);
  });

  it("fails where a scene is too hard to read, and says which", async () => {
    const hard = "Constitutional governments habitually promulgate international declarations.";
    write("story/test/en.ink", SOUND_NIGHT.replace("A jet.", `${hard} ${hard}`));
    const { code, told } = await run("story-check");
    expect(told).toContain("Scenes that are too hard to read (1)\n  story/test/en.ink  ");
    expect(code).toBe(1);
  });
});

describe("npm run story:coverage", () => {
  it("succeeds where every line has its account and every account its use", async () => {
    const { code, told } = await run("story-coverage");
    expect(told).toMatch(/^W1 {2}An article\nW1:1 {2}test {2}squadron {2}rec /);
    expect(told).toContain("Every line that states something has an account, and every account is used.");
    expect(code).toBe(0);
  });

  it("fails where an account is not used", async () => {
    write("story/test/en.ink", SOUND_NIGHT.replace("A jet. # rec: jet", "A jet."));
    const { code, told } = await run("story-coverage");
    expect(told).toContain("Accounts that nothing uses (1)\n  W1:3  story/test/record.yaml  jet");
    expect(code).toBe(1);
  });

  it("fails where a line has no account", async () => {
    write("story/test/record.yaml", stringify(recordContent()));
    const { code, told } = await run("story-coverage");
    expect(told).toContain("Lines on which no account rests (1)\n  W1:9");
    expect(code).toBe(1);
  });

  it("fails where a record or the ink is wrong, and says where", async () => {
    write("story/test/en.ink", "-> nowhere\n");
    expect(await run("story-coverage")).toMatchObject({
      code: 1,
      told: expect.stringContaining("story/test/en.ink:1: Divert target not found: '-> nowhere'"),
    });
    write("story/test/record.yaml", stringify({ ...recordContent(), title: 7 }));
    expect((await run("story-coverage")).told).toContain("story/test/record.yaml:2: title: ");
  });
});
