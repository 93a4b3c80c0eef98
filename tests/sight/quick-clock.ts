const DRAWS = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"] as const;

/**
 * From now on every frame of this page comes `step` milliseconds after the last one by its clock, however long it took:
 * what takes the stage a second takes as many frames on a slow machine as on a fast one.
 */
export const quickenClock = (step: number): void => {
  let now = performance.now();
  let due = new Map<number, FrameRequestCallback>();
  let last = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    now += step;
    const called = due;
    due = new Map();
    for (const callback of called.values()) callback(now);
  };
  performance.now = () => now;
  window.requestAnimationFrame = (callback) => {
    last += 1;
    due.set(last, callback);
    if (due.size === 1) port2.postMessage(undefined);
    return last;
  };
  window.cancelAnimationFrame = (id) => {
    due.delete(id);
  };
};

/**
 * From now on what is drawn can be left out, so that the way to a picture costs nothing on a machine without a graphics
 * card. Returns how to begin and to end that; the frame that counts must be drawn after its end.
 */
export const blinkable = (): ((shut: boolean) => void) => {
  let shut = false;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const verbs = prototype as unknown as Record<string, ((...given: unknown[]) => unknown) | undefined>;
    for (const verb of DRAWS) {
      const own = verbs[verb];
      if (own === undefined) continue;
      verbs[verb] = function (this: unknown, ...given: unknown[]) {
        return shut ? undefined : own.apply(this, given);
      };
    }
  }
  return (on) => {
    shut = on;
  };
};
