/** Ogg's checksum (RFC 3533): polynomial 0x04c11db7, not reflected, over the page with its own four bytes at zero. */
const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1;
  return rest >>> 0;
});

function seal(page: Buffer): void {
  page.writeUInt32LE(0, 22);
  const checksum = page.reduce((sum, byte) => ((sum << 8) ^ (TABLE[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0, 0);
  page.writeUInt32LE(checksum, 22);
}

/** The pages as windows on the file: what is written to them is written to it. */
function pagesOf(file: Buffer): readonly Buffer[] {
  const pages: Buffer[] = [];
  for (let start = 0; start < file.length; ) {
    if (file.toString("latin1", start, start + 4) !== "OggS") throw new Error(`no Ogg page at byte ${start}`);
    const segments = file.readUInt8(start + 26);
    const body = file.subarray(start + 27, start + 27 + segments).reduce((sum, size) => sum + size, 0);
    const end = start + 27 + segments + body;
    pages.push(file.subarray(start, end));
    start = end;
  }
  return pages;
}

/**
 * Crops an Ogg Opus file to the sample without encoding it again: the decoder starts `lead` samples early, so that it is already
 * in step at the first one heard, and stops `tail` samples before the end (RFC 7845, pre-skip and end trimming).
 * Throws when the file is not Ogg Opus.
 */
export function cropOpus(file: Buffer, lead: number, tail: number): Buffer {
  const cropped = Buffer.from(file);
  const pages = pagesOf(cropped);
  const [head, last] = [pages[0], pages.at(-1)];
  const opening = head?.indexOf("OpusHead") ?? -1;
  if (head === undefined || last === undefined || opening < 0) throw new Error("not an Ogg Opus file");
  head.writeUInt16LE(head.readUInt16LE(opening + 10) + lead, opening + 10);
  seal(head);
  last.writeBigUInt64LE(last.readBigUInt64LE(6) - BigInt(tail), 6);
  seal(last);
  return cropped;
}
