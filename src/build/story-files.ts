import fs from "node:fs";
import path from "node:path";

/** All files under `story/`, relative to the project; none where there is no such folder. */
export const storyFiles = (project: string): readonly string[] => {
  const folder = path.join(project, "story");
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((file) => `story/${file.split(path.sep).join("/")}`)
    : [];
};
