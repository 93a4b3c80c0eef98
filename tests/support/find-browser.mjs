// Runs before anything is installed: nothing but what Node itself brings.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** An environment variable that names the browser comes before everything else. */
const VARIABLE = "CHROME_PATH";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) => {
    const base = process.env[folder];
    return base === undefined
      ? []
      : [
          path.join(base, "Google/Chrome/Application/chrome.exe"),
          path.join(base, "Chromium/Application/chrome.exe"),
          path.join(base, "Microsoft/Edge/Application/msedge.exe"),
        ];
  }),
];

/** The ways in which systems install a Chromium, tried in turn where their command is there. */
const INSTALLERS = [
  [
    "apt-get",
    [
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ],
  ],
  ["dnf", [["dnf", "install", "-y", "-q", "chromium"]]],
  ["apk", [["apk", "add", "--quiet", "chromium"]]],
  ["pacman", [["pacman", "-Sy", "--noconfirm", "chromium"]]],
  ["zypper", [["zypper", "--non-interactive", "install", "chromium"]]],
  ["brew", [["brew", "install", "--cask", "chromium"]]],
];

/**
 * The path of a Chromium or Chrome: the one that the environment variable CHROME_PATH names, one in the usual places, or
 * one installed now, with the system's package manager or else by the browser library of the tests.
 * @param {string} project the folder that holds node_modules
 * @returns {string | undefined} undefined where there is none and none could be installed
 */
export const findBrowser = (project) => {
  const named = process.env[VARIABLE];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  return installed() ?? install(project);
};

const installed = () => PLACES.find((place) => existsSync(place)) ?? onPath();

const onPath = () =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, process.platform === "win32" ? `${name}.exe` : name)))
    .find((file) => existsSync(file));

/** @param {string} project */
const install = (project) => {
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const [command, steps] of /** @type {[string, string[][]][]} */ (INSTALLERS)) {
    if (!there(command)) continue;
    console.log(`No Chromium or Chrome found; installing one with ${command} …`);
    const prefix = command === "brew" ? [] : asRoot;
    if (prefix.length > 0 && !there("sudo")) continue;
    for (const step of steps) run([...prefix, ...step]);
    const found = installed();
    if (found !== undefined) return found;
  }
  console.log("Installing the browser of the test library …");
  const cli = path.join(project, "node_modules/playwright-core/cli.js");
  run([process.execPath, cli, "install", "chromium-headless-shell"]);
  const asked = spawnSync(
    process.execPath,
    ["-e", "console.log(require('playwright-core').chromium.executablePath())"],
    { cwd: project, encoding: "utf8" },
  );
  const own = asked.stdout.trim();
  return own !== "" && existsSync(own) ? own : undefined;
};

/** @param {string} command */
const there = (command) =>
  (process.env.PATH ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, command)));

/** @param {string[]} line */
const run = ([command = "", ...args]) =>
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
