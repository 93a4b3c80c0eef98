/** The episodes of the story, in the order of their nights: each is a folder under `story/`. */
export const EPISODES = ["1948", "1968", "washington"] as const;
export type Episode = (typeof EPISODES)[number];

/** The episode of that name; undefined where the house has none. */
export const episodeNamed = (name: string): Episode | undefined => EPISODES.find((each) => each === name);
