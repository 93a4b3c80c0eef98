/** What a page has on the graphics card, what it has drawn there, and how many frames it has asked for. */
export interface Counts {
  readonly textures: number;
  readonly buffers: number;
  readonly framebuffers: number;
  readonly programs: number;
  /** Since the page was opened. */
  readonly draws: number;
  readonly frames: number;
}

const KINDS = ["Texture", "Buffer", "Framebuffer", "Program"] as const;
type Kind = (typeof KINDS)[number];

const DRAWS = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"] as const;

type Verb = (...given: unknown[]) => unknown;

/** Tells of every use of a verb: what it gave back and what it was given. */
const listen = (owner: object, verb: string, heard: (result: unknown, given: readonly unknown[]) => void): void => {
  const verbs = owner as Record<string, Verb | undefined>;
  const own = verbs[verb];
  if (own === undefined) return;
  verbs[verb] = function (this: unknown, ...given: unknown[]) {
    const result = own.apply(this, given);
    heard(result, given);
    return result;
  };
};

/** Counts from now on; what was made before is not known. Returns how to read the counts. */
export const countFromNow = (): (() => Counts) => {
  const live: Readonly<Record<Kind, Set<unknown>>> = {
    Texture: new Set(),
    Buffer: new Set(),
    Framebuffer: new Set(),
    Program: new Set(),
  };
  let draws = 0;
  let frames = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const kind of KINDS) {
      listen(prototype, `create${kind}`, (made) => live[kind].add(made));
      listen(prototype, `delete${kind}`, (_, [gone]) => live[kind].delete(gone));
    }
    for (const verb of DRAWS) listen(prototype, verb, () => (draws += 1));
  }
  listen(window, "requestAnimationFrame", () => (frames += 1));
  return () => ({
    textures: live.Texture.size,
    buffers: live.Buffer.size,
    framebuffers: live.Framebuffer.size,
    programs: live.Program.size,
    draws,
    frames,
  });
};
