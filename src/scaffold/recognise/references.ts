/** Glossaries and lists of sources, where a heading or a label names them. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import type { Block } from './block.ts';
import type { Definition } from './definitions.ts';
import { freeIds } from './free-ids.ts';
import { bare, labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { nameWords, plainWords } from './plain-words.ts';

/** In signs. */
const LONGEST_NAME = 60;

/** `Debt: money that …`, `**Debt** – money that …`, or a name with its meaning below. */
export function glossary(blocks: readonly Block[], lexicon: Lexicon): Definition[] {
  const found: Definition[] = [];
  let name = '';
  for (const block of blocks) {
    const { text, line } = block;
    const label = /^([^:=]{1,60}?)\s*(?:[:=]|\s[–—-])\s+(.+)$/s.exec(plainWords(text));
    const marked = labelOf(block, lexicon);
    const [, term = marked?.name ?? '', meaning = marked?.rest ?? ''] = label ?? [];
    if (term && meaning && block.kind !== 'heading') found.push({ name: bare(term), meaning, line });
    else if (name) {
      found.push({ name, meaning: text, line });
      name = '';
    } else if (bare(text).length <= LONGEST_NAME && block.kind !== 'table' && block.kind !== 'other') {
      name = bare(text);
    }
  }
  return found;
}

type Sources = NonNullable<RawLesson['sources']>;

/** A line a source: all of it is the title, but for an address in it. */
export function sourcesOf(blocks: readonly Block[]): Sources {
  const found = new Map<string, Sources[string]>();
  const idOf = freeIds();
  for (const { text, kind } of blocks) {
    const [url] = /https?:\/\/[^\s)>\]]+/.exec(text) ?? [];
    const title = nameWords(text)
      .replace(url ?? '', '')
      .replace(/[\s(,.:;]+$/, '');
    const words = (title || (url ?? '').replace(/^https?:\/\/(www\.)?/, ''))
      .split(/\s+/)
      .slice(0, 3)
      .join(' ');
    const id = kind === 'heading' || kind === 'other' ? '' : idOf(words);
    if (id) found.set(id, { title: title || words, ...(url && URL.canParse(url) && { url }) });
  }
  return Object.fromEntries(found);
}
