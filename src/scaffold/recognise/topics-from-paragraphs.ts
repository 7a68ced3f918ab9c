/** An essay without any headings or labels: each of its paragraphs but the first and the last is a topic. */

import type { Frame } from './frame.ts';
import { runsOf } from './lesson-plan.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry, Part } from './part.ts';
import { countWords } from './phrases.ts';

/** An opening, two topics, and what closes the text. */
const LEAST = 4;
/** In words. */
const SHORTEST = 12;

export function topicsFromParagraphs(frame: Frame, { closing }: Lexicon): Frame {
  if (runsOf(frame).length > 0) return frame;
  const isProse = (part: Part) =>
    part.kind === 'prose' && part.block.kind === 'paragraph' && countWords(part.block.text) >= SHORTEST;
  const paragraphs = frame.parts.flatMap((part) => (part.kind === 'prose' && isProse(part) ? [part] : []));
  const found = paragraphs.slice(1, -1);
  if (paragraphs.length < LEAST || found.some(({ block }) => closing.test(block.text))) return frame;
  const entries = found.map(
    ({ block }): Entry => ({
      name: '',
      line: block.line,
      style: 'paragraph',
      isOrdered: false,
      body: [block],
    }),
  );
  const openers = frame.title ? [{ text: frame.title, line: 0, isTitle: true, isHeading: true }] : [];
  const [first] = found;
  const taken = new Set<Part>(found);
  const parts = frame.parts.flatMap((part): Part[] => {
    if (part === first) return [{ kind: 'run', openers, entries }];
    return taken.has(part) ? [] : [part];
  });
  return { ...frame, parts };
}
