import type { Stage } from "./stage.ts";
import type { StageView } from "./view.ts";

/** A stage that is fetched once the page is up. The night is whole without it, and no verb waits for it. */
export interface StageToCome {
  /** Fetches and raises the stage in its host. Rejects where that fails; then there is none. */
  readonly raise: (host: HTMLElement, options: { readonly still: boolean }) => Promise<void>;
  /** Shows the view as it is with the next frame: the words come first. */
  readonly show: () => void;
  readonly stillness: (still: boolean) => void;
  readonly pause: (paused: boolean) => void;
}

/** The stage that will show what `view` says. */
export const stageToCome = (view: () => StageView): StageToCome => {
  let stage: Stage | undefined;
  let due = false;
  return {
    raise: async (host, options) => {
      const { raiseStage } = await import("./stage.ts");
      stage = await raiseStage(host, options);
      stage.show(view());
      requestAnimationFrame(() => performance.mark("stage"));
    },
    show: () => {
      if (due || stage === undefined) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        stage?.show(view());
      });
    },
    stillness: (still) => stage?.stillness(still),
    pause: (paused) => stage?.pause(paused),
  };
};
