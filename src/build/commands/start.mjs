// `npm start`: installs what is missing, builds what has changed, serves the game and prints its address.
import { installWhatIsMissing, needNode } from "./prepare.mjs";

needNode();
installWhatIsMissing();
const { buildWhenChanged } = await import("./build.mjs");
buildWhenChanged();

const { preview } = await import("vite");
const { project } = await import("./prepare.mjs");
const server = await preview({
  root: project,
  configFile: false,
  base: "./",
  build: { outDir: "dist" },
  preview: { port: 4173 },
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nMadrugada is open at ${address}\nLeave this window open while you play; Ctrl+C ends it.\n`);
