/** Sorts what a text says of one topic: sentences, bullets, an example, a question. */

import type { RawTopic } from '../../lesson/topic-schema.ts';
import type { Block } from './block.ts';
import { asBullet } from './clauses.ts';
import { inlineItems } from './inline-items.ts';
import type { Lexicon } from './lexicon.ts';
import { capital, countWords } from './phrases.ts';

export type Points = RawTopic['points'];

export interface TopicText {
  readonly sentences: readonly string[];
  readonly bullets: Points;
  readonly example: string;
  readonly ask: string;
  /** What the text answers to the question itself. */
  readonly answer: string;
}

/** In signs: what a slide holds. */
const MOST = { bullet: 90, example: 220, ask: 140 };
const MOST_BELOW = 5;

const NO_TEXT: ReadonlySet<Block['kind']> = new Set(['table', 'other', 'quote', 'footnote']);

interface Open {
  readonly sentences: string[];
  readonly bullets: Points;
  example: string;
  ask: string;
  answer: string;
}

export function topicText(body: readonly Block[], lexicon: Lexicon): TopicText {
  const open: Open = { sentences: [], bullets: [], example: '', ask: '', answer: '' };
  const top = Math.min(...body.filter(({ kind }) => kind === 'item').map(({ level }) => level));
  for (const block of body) {
    const { kind, text } = block;
    if (kind === 'quote' && !open.example && isExample(text)) open.example = text;
    else if (!NO_TEXT.has(kind) && !takeMarked(text, open, lexicon)) {
      if (kind === 'item' && text.length <= MOST.bullet && !text.endsWith('?'))
        takeBullet(text, block.level > top, open);
      else if (kind !== 'paragraph' || !takeItems(text, open, lexicon)) takeSentences(text, open, lexicon);
    }
  }
  return open;
}

/** Not "A farmer says:", nor the title of a box. */
function isExample(text: string): boolean {
  return text.length <= MOST.example && !text.endsWith(':') && countWords(text) > 2;
}

/** `Example: …`, `Discuss: …`. */
function takeMarked(text: string, open: Open, { marked }: Lexicon): boolean {
  const { mark, rest = '' } = marked(text) ?? {};
  if (mark === 'example' && !open.example && rest.length <= MOST.example) {
    open.example = capital(rest);
    return true;
  }
  if ((mark === 'ask' || mark === 'question') && !open.ask && rest.length <= MOST.ask) {
    open.ask = rest;
    return true;
  }
  return false;
}

/** Items inside a paragraph are bullets; what leads to them says something alone where it is a whole sentence. */
function takeItems(text: string, open: Open, lexicon: Lexicon): boolean {
  const found = inlineItems(text, lexicon);
  if (!found || found.items.some((item) => item.length > MOST.bullet)) return false;
  const { lead, items, rest } = found;
  const sentences = lexicon.sentences(lead);
  const isOpen = !/[.!?]$/.test(lead);
  const told = isOpen && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
  takeSentences(told.join(' '), open, lexicon);
  for (const item of items) takeBullet(item, false, open);
  takeSentences(rest, open, lexicon);
  return true;
}

/** A bullet, or one below the bullet before it. */
function takeBullet(text: string, isBelow: boolean, { bullets }: Open): void {
  const last = bullets.at(-1);
  const bullet = asBullet(text);
  if (isBelow && last !== undefined && typeof last !== 'string' && last.points.length < MOST_BELOW) {
    last.points.push(bullet);
  } else if (isBelow && typeof last === 'string') {
    bullets[bullets.length - 1] = { text: last, points: [bullet] };
  } else bullets.push(bullet);
}

function takeSentences(text: string, open: Open, { sentences, example }: Lexicon): void {
  const all = sentences(text);
  for (const [index, sentence] of all.entries()) {
    const [opening] = example.exec(sentence) ?? [];
    const shown = sentence.slice(opening?.length ?? 0);
    const isExample = opening !== undefined && shown.length <= MOST.example && countWords(shown) > 2;
    if (isExample && !open.example) open.example = capital(shown);
    else if (sentence.endsWith('?') && !open.ask && sentence.length <= MOST.ask) {
      open.ask = sentence;
      open.answer = all.slice(index + 1).join(' ');
    } else open.sentences.push(sentence);
  }
}
