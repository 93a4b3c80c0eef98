// Runs before anything is installed: nothing but what Node itself brings.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** The oldest Node that the tools run on: that of Vite 8. */
const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/**
 * Ends the command with a sentence that says what to do, and the exit code 1.
 * @param {string} sentence
 * @returns {never}
 */
export const giveUp = (sentence) => {
  console.error(`\n${sentence}\n`);
  process.exit(1);
};

/** Gives up where Node is too old for the tools. */
export const needNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    giveUp(
      `Madrugada needs Node ${OLDEST_NODE.join(".")} or later; this is Node ${process.versions.node}. ` +
        "Install a newer Node from https://nodejs.org and run the command again.",
    );
};

/** Installs the packages of package-lock.json where one is missing or another version is there; else does nothing. */
export const installWhatIsMissing = () => {
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages; the first time takes a minute or two …`);
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: project,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.error !== undefined)
    giveUp("npm was not found. It comes with Node: install Node again, then run the command again.");
  if (npm.status !== 0)
    giveUp(
      "The packages could not be installed; npm says why above. Without a network they cannot be fetched: " +
        "connect this machine once and run the command again.",
    );
};

/** @returns {readonly string[]} the packages that package-lock.json asks for and node_modules lacks in that version */
const missingPackages = () => {
  const wanted = packagesIn("package-lock.json");
  const there = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted)
    .filter(([folder, { version, optional, devOptional, link }]) => {
      if (folder === "" || optional === true || devOptional === true || link === true) return false;
      return there[folder]?.version !== version || !existsSync(path.join(project, folder, "package.json"));
    })
    .map(([folder]) => folder);
};

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (file) => {
  const lock = path.join(project, file);
  return existsSync(lock) ? (JSON.parse(readFileSync(lock, "utf8")).packages ?? {}) : {};
};

/**
 * Runs a tool that is installed in the project, showing what it prints.
 * @param {string} tool path of its script below node_modules
 * @param {readonly string[]} args
 * @returns {boolean} whether it succeeded
 */
export const runTool = (tool, args) =>
  spawnSync(process.execPath, [path.join(project, "node_modules", tool), ...args], { cwd: project, stdio: "inherit" })
    .status === 0;
