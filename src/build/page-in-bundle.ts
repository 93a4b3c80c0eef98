import type { Rolldown } from "vite";

/** The page of the built game. Throws an Error where the build has none. */
export const pageIn = (bundle: Rolldown.OutputBundle): Rolldown.OutputAsset => {
  const page = bundle["index.html"];
  if (page?.type !== "asset") throw new Error("the build has no index.html");
  return page;
};

/** An asset as text. */
export const textOf = ({ source }: Rolldown.OutputAsset): string =>
  typeof source === "string" ? source : new TextDecoder().decode(source);
