/** Parts running prose into the topics that it tells: "Schools can …. Besides, parents should …." */

import type { Block } from './block.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './part.ts';
import { capital } from './phrases.ts';
import { entryOfParagraph } from './scan-body.ts';

/**
 * A topic begins with each sentence that tells one, or goes on with one thing more.
 *
 * @param isOne whether the sentences are one topic, so that only what does both begins another
 */
export function toldEntries(
  block: Block,
  sentences: readonly string[],
  told: RegExp,
  lexicon: Lexicon,
  isOne = false,
): Entry[] {
  const topics: string[][] = [];
  for (const sentence of sentences) {
    const [isMore, tells] = [lexicon.more.test(sentence), told.test(sentence)];
    const isNew = isOne ? isMore && tells : isMore || (tells && !lexicon.continues.test(sentence));
    if (topics.length === 0 || isNew) topics.push([sentence]);
    else topics.at(-1)?.push(sentence);
  }
  return topics.map((own) =>
    entryOfParagraph(withoutMore({ ...block, text: own.join(' ') }, lexicon), lexicon),
  );
}

/** Without "besides" and "first of all". */
function withoutMore(block: Block, { more, ordinal }: Lexicon): Block {
  const text = ordinal(block.text)?.rest ?? block.text.replace(more, '');
  return { ...block, text: capital(text) };
}
