import type { KeepingWords } from "./keeping-words.ts";

/** What is said about the keeping of nights in English. */
export const keepingEnglish: KeepingWords = {
  denied:
    "This browser does not let the game keep anything. You can play, but closing the page forgets the night. You can save it to a file before.",
  full: "There is no room left to keep your nights. What was kept before has not changed; what you decide now lasts as long as this page is open. Delete something, or save your nights to a file.",
  "newer-edition":
    "A newer edition of the game is open in another tab and keeps your nights now. What you decide here lasts as long as this page is open; reload it to go on in the newer edition.",
  failed:
    "Your last decisions could not be kept just now. They last as long as this page is open, and keeping them is tried again with every step.",
  "kept-again": "Everything that could not be kept before is kept now.",
  parted:
    "This night was decided otherwise in another tab. Both are kept: what you play here goes on as a night of its own.",
  beside:
    "What was kept of this night cannot be read by this edition. It stays untouched; what you play here goes on as a night of its own.",
  returned: "This night had been deleted. You decided something more in it, so it is kept again.",
  "removed-elsewhere":
    "This night has just been deleted in another tab. It stays open here, and is kept again when you decide something more.",
  saveToFile: "Save all nights to a file",
};
