/** The terms of a text: those of its glossary, and those that it defines in passing. */

import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { Block } from './block.ts';
import { type Definition, definitionsIn, termsOf } from './definitions.ts';
import type { Frame } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import { glossary } from './references.ts';

type Terms = Record<string, { name: string; meaning: string }>;

export function termsOfText(frame: Frame, lexicon: Lexicon): Terms {
  const named = namedBlocks(frame, 'terms');
  const inProse = definitionsIn(
    sentencesIn(
      named.filter(({ kind }) => kind === 'paragraph'),
      lexicon,
    ),
    lexicon,
  );
  const defined = new Set(inProse.map(({ line }) => line));
  const listed = glossary(
    named.filter(({ line }) => !defined.has(line)),
    lexicon,
  );
  const blocks = frame.parts.flatMap((part) => {
    if (part.kind === 'prose') return [part.block];
    return part.kind === 'run' ? part.entries.flatMap(({ body }) => body) : [];
  });
  const sentences = sentencesIn(blocks, lexicon);
  const known = new Set([...inProse, ...listed].map(({ name }) => name.toLowerCase()));
  const passing = definitionsIn(sentences, lexicon).filter(
    ({ name }: Definition) => !known.has(name.toLowerCase()),
  );
  return termsOf([...inProse, ...listed, ...passing]);
}

function sentencesIn(
  blocks: readonly Block[],
  lexicon: Lexicon,
): { readonly text: string; readonly line: number }[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap(({ text, line }) => lexicon.sentences(text).map((sentence) => ({ text: sentence, line })));
}

/** What stands under the headings of a part. */
export function namedBlocks({ parts }: Frame, name: string): Block[] {
  return parts.flatMap((part) => (part.kind === 'named' && part.part === name ? part.body : []));
}

/** A term belongs to the topics that speak of it. */
export function withTerms(topic: RawTopic, terms: Terms): RawTopic {
  const bullets = topic.points.map((point) => (typeof point === 'string' ? point : point.text));
  const words = [topic.title, topic.claim, ...bullets, topic.explanation ?? '', topic.example?.text ?? '']
    .join('\n')
    .toLowerCase();
  const spoken = Object.entries(terms)
    .filter(([, { name }]) => words.includes(name.toLowerCase()))
    .map(([id]) => id);
  return spoken.length > 0 ? { ...topic, terms: spoken } : topic;
}
