/** What another tab did on the shelf. */
export interface TabNews {
  readonly id: string;
  readonly left: "kept" | "removed";
}

/**
 * Tells the game's other tabs what this one did on the shelf, and `hear`s what they did. Where tabs cannot talk to each other
 * nothing is heard; what is kept does not depend on it.
 */
export const otherTabs = (hear: (news: TabNews) => void): ((news: TabNews) => void) => {
  if (globalThis.BroadcastChannel === undefined) return () => {};
  const channel = new BroadcastChannel("madrugada");
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  };
  return (news) => channel.postMessage(news);
};

/** Another edition may have other things to say. */
const isNews = (told: unknown): told is TabNews =>
  typeof told === "object" &&
  told !== null &&
  "id" in told &&
  typeof told.id === "string" &&
  "left" in told &&
  (told.left === "kept" || told.left === "removed");
