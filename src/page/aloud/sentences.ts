/** Where a sentence stands in a text: from that character up to the other, which is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a text in a language, in order, without the space around them. What has no letter and no figure in it
 * is none. A question or a call goes on where a small letter follows: `“Who is it?” he asks.` is one sentence.
 */
export const sentencesIn = (text: string, language: string): readonly Stretch[] => {
  const sentences: Stretch[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    if (!/[\p{L}\p{N}]/u.test(segment)) continue;
    const goesOn = sentences.length > 0 && /^[^\p{L}\p{N}]*\p{Ll}/u.test(segment);
    const from = goesOn ? sentences.pop()?.from : undefined;
    sentences.push({
      from: from ?? index + segment.length - segment.trimStart().length,
      to: index + segment.trimEnd().length,
    });
  }
  return sentences;
};
