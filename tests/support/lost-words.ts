import type { Page } from "playwright-core";

/**
 * The words on the screen that cannot be read: they stand beyond the side of the page, or are cut off by what holds them.
 * What can be scrolled to is not lost, nor what is said only to those who hear the page.
 */
export const lostWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const root = document.querySelector("dialog[open]") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    /** Half a pixel of rounding on either side. */
    const SLACK = 1;
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const holder = text.parentElement;
      if (holder === null || text.textContent?.trim() === "" || !holder.checkVisibility()) continue;
      if (holder.closest(".unseen, script, style, template, .print .sheet") !== null) continue;
      if (holder.closest("thead") !== null && getComputedStyle(holder.closest("thead") ?? holder).clipPath !== "none")
        continue;
      range.selectNodeContents(text);
      const [...boxes] = range.getClientRects();
      let left = 0;
      let right = document.documentElement.clientWidth;
      let why = "beyond the page";
      let cut: { readonly top: number; readonly bottom: number } | undefined;
      for (let around: Element | null = holder; around !== null && around !== root; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        if (overflowX === "auto" || overflowX === "scroll") {
          left = Number.NEGATIVE_INFINITY;
          right = Number.POSITIVE_INFINITY;
        } else if (overflowX !== "visible") {
          left = Math.max(left, box.left);
          right = Math.min(right, box.right);
          why = `cut off by ${around.className || around.tagName}`;
        }
        if (overflowY === "hidden" || overflowY === "clip") cut = box;
      }
      // A control that is left by its words has them stand on its neighbours.
      const control = holder.closest("button, summary, .card, .slip, td, th");
      const room = control?.getBoundingClientRect();
      for (const box of boxes) {
        if (box.width === 0) continue;
        const beyond = box.left < left - SLACK || box.right > right + SLACK;
        const below = cut !== undefined && (box.top < cut.top - SLACK || box.bottom > cut.bottom + SLACK);
        const out =
          room !== undefined &&
          (box.left < room.left - SLACK || box.right > room.right + SLACK || box.bottom > room.bottom + 4);
        if (!beyond && !below && !out) continue;
        lost.push(`${beyond || below ? why : `out of ${control?.className || control?.tagName}`}: ${text.textContent}`);
        break;
      }
    }
    return lost;
  });
