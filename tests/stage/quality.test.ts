import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasSize, firstQuality, nextQuality, QUALITIES } from "../../src/stage/quality.ts";

const frames = (milliseconds: number, count = 30): number[] => Array.from({ length: count }, () => milliseconds);

describe("how much the stage draws", () => {
  it.each([
    ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)", "low"],
    ["llvmpipe (LLVM 15.0.7, 256 bits)", "low"],
    ["Microsoft Basic Render Driver", "low"],
    ["ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)", "full"],
    ["Apple GPU", "full"],
    ["", "full"],
  ] as const)("begins on %s with %s", (renderer, quality) => {
    expect(firstQuality(renderer, false)).toBe(quality);
  });

  it("begins still where stillness is asked for", () => {
    expect(firstQuality("Apple GPU", true)).toBe("still");
  });

  it("goes down one step after slow frames and stays after fast ones", () => {
    expect(nextQuality("full", frames(45))).toBe("low");
    expect(nextQuality("low", frames(45))).toBe("still");
    expect(nextQuality("still", frames(400))).toBe("still");
    expect(nextQuality("full", frames(33))).toBe("full");
  });

  it("can tell a machine that is far too slow within a second or two", () => {
    expect(nextQuality("full", frames(150, 7))).toBe("low");
  });

  it("does not mind a few slow frames among fast ones, and judges nothing by a handful", () => {
    expect(nextQuality("full", [...frames(16, 20), ...frames(300, 8)])).toBe("full");
    expect(nextQuality("full", frames(300, 5))).toBe("full");
  });

  it("never draws more pixels than its step allows, nor more than the screen has", () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom(1, 1.25, 2, 3),
        fc.constantFrom(...QUALITIES),
        (width, height, density, quality) => {
          const canvas = canvasSize(quality, { width, height }, density);
          expect(canvas.ratio).toBeLessThanOrEqual(Math.min(2, density));
          expect(canvas.width * canvas.height).toBeLessThanOrEqual(2560 * 1440 + width + height + 1);
        },
      ),
    );
    expect(canvasSize("low", { width: 1366, height: 768 }, 1)).toMatchObject({ width: 640, height: 360 });
    expect(canvasSize("full", { width: 390, height: 300 }, 3)).toMatchObject({ width: 780, height: 600, ratio: 2 });
  });
});
