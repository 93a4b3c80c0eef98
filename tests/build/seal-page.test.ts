import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_POLICY, HOST_POLICY, type Policy, sealed } from "../../src/build/seal-page.ts";

const page = (head: string, body = "") =>
  `<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n${head}</head><body>${body}</body></html>`;

const hashOf = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;

const policyOf = (whole: string): Readonly<Record<string, readonly string[]>> => {
  const [, content = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(whole) ?? [];
  return Object.fromEntries(
    content.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
};

describe("the policy of a page", () => {
  it("allows its own scripts and styles by their hashes, and refuses what it does not name", () => {
    const policy = policyOf(sealed(page("<style>p{}</style>", "<script>let a = 1;\n</script>"), HOST_POLICY));
    expect(policy["default-src"]).toEqual(["'none'"]);
    expect(policy["script-src"]).toEqual(["'self'", hashOf("let a = 1;\n")]);
    expect(policy["style-src"]).toEqual(["'self'", hashOf("p{}")]);
  });

  it("has one hash for every text that stands in the page, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((text) => !/[<\r]/.test(text))), (texts) => {
        const whole = sealed(page("", texts.map((text) => `<script>${text}</script>`).join("")), FILE_POLICY);
        expect(new Set(policyOf(whole)["script-src"])).toEqual(
          new Set(texts.length > 0 ? texts.map(hashOf) : ["'none'"]),
        );
      }),
    );
  });

  it("stands before everything that it governs", () => {
    const whole = sealed(page("<style>p{}</style>"), HOST_POLICY);
    expect(whole.indexOf("Content-Security-Policy")).toBeLessThan(whole.indexOf("<style>"));
  });

  it("takes no hash for a script that is fetched", () => {
    expect(policyOf(sealed(page('<script src="./a.js"></script>'), HOST_POLICY))["script-src"]).toEqual(["'self'"]);
  });

  it.each([
    ["a style", '<p style="color: red">'],
    ["a script", '<p onclick="go()">'],
  ])("refuses a page with %s in an attribute", (_, tag) => {
    expect(() => sealed(page("", tag), HOST_POLICY)).toThrow(tag);
  });

  it("refuses a page that does not say how it is encoded first", () => {
    expect(() => sealed("<head></head>", HOST_POLICY)).toThrow("charset");
  });

  it.each([
    ["on a host", HOST_POLICY],
    ["in one file", FILE_POLICY],
  ] satisfies readonly (readonly [string, Policy])[])("names no other host and nothing unsafe, %s", (_, policy) => {
    const sources = Object.values(policy).flat();
    expect(sources.filter((source) => !["'self'", "data:", "blob:"].includes(source))).toEqual([]);
  });
});
