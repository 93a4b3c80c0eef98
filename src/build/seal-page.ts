import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { pageIn, textOf } from "./page-in-bundle.ts";

/** What a page may fetch and run, by the directives of a content security policy; what is not named is refused. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** The game on a host: everything comes from the folder that it lies in. */
export const HOST_POLICY: Policy = {
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  // The stage decodes its layers, and a kept night is handed out, from memory.
  "img-src": ["'self'", "data:", "blob:"],
  "media-src": ["'self'"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
};

/** The game in one file: everything is in it, and it has no host to ask. */
export const FILE_POLICY: Policy = {
  "script-src": [],
  "style-src": [],
  "img-src": ["data:", "blob:"],
  "media-src": ["data:"],
  "font-src": ["data:"],
  "connect-src": ["data:"],
};

/** Refused in every form of the game. */
const NEVER: Policy = { "default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"] };

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The page with a content security policy in its head, which allows the scripts and styles that stand in the page by their
 * hashes and no others. Throws an Error for what no hash allows: a style or a script in an attribute.
 */
export const sealed = (page: string, policy: Policy): string => {
  const tags = page.replaceAll(INLINE, "<$1$2>");
  const [loose] = /<[a-z][^>]*\s(?:style|on[a-z]+)\s*=[^>]*>/i.exec(tags) ?? [];
  if (loose !== undefined) throw new Error(`the page's policy allows no style or script in an attribute: ${loose}`);
  const hashes: Record<string, readonly string[]> = { script: [], style: [] };
  for (const [, kind = "", attributes = "", content = ""] of page.matchAll(INLINE)) {
    if (/\ssrc\s*=/.test(attributes)) continue;
    const hash = `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    hashes[kind] = [...new Set([...(hashes[kind] ?? []), hash])];
  }
  const directives = Object.entries({ ...NEVER, ...policy }).map(([directive, sources]) => {
    const allowed = [...sources, ...(hashes[directive.replace("-src", "")] ?? [])];
    return [directive, ...(allowed.length > 0 ? allowed : ["'none'"])].join(" ");
  });
  const first = '<meta charset="utf-8" />';
  if (!page.includes(first)) throw new Error(`index.html has no ${first}, after which its policy goes`);
  return page.replace(
    first,
    () =>
      `${first}\n    <meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}" />` +
      `\n    <meta name="referrer" content="no-referrer" />`,
  );
};

/** A Vite plugin that seals the built page. It comes after everything that still changes the page's scripts and styles. */
export const sealPage = (policy: Policy): Plugin => ({
  name: "madrugada-seal-page",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const page = pageIn(bundle);
      page.source = sealed(textOf(page), policy);
    },
  },
});
