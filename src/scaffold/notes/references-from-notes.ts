/** Glossaries and lists of sources in somebody's notes. */

import type { RawLesson } from '../../lesson/lesson-schema.ts';
import { parseInline, plainText } from '../../prose/inline.ts';
import { freeId } from './free-id.ts';
import type { Branch } from './note.ts';

export interface References<Value> {
  /** By id. */
  readonly found: Readonly<Record<string, Value>>;
  readonly unplaced: readonly Branch[];
}

type Term = { readonly name: string; readonly meaning: string };

/** `Utang: uang yang …`, `**Utang** – uang yang …`, or a heading with its meaning below. */
export function termsFromNotes(branches: readonly Branch[]): References<Term> {
  return gathered(branches, ({ note: { text }, children }) => {
    const [, name = '', meaning = ''] = /^\**([^*:]{1,60}?)\**\s*(?:[:=]|\s[–—-])\**\s+(.+)$/s.exec(text) ??
      /^\*\*([^*]+)\*\*\s+(.+)$/s.exec(text) ?? [undefined, text, children[0]?.note.text];
    if (!name || !meaning || name.length > 60) return undefined;
    const rest = meaning === children[0]?.note.text ? children.slice(1) : children;
    return { name, value: { name: plainText(parseInline(name)), meaning }, rest };
  });
}

type Source = NonNullable<RawLesson['sources']>[string];

/** A line a source: all of it is the title, but for an address in it. */
export function sourcesFromNotes(branches: readonly Branch[]): References<Source> {
  return gathered(branches, ({ note: { text, kind }, children }) => {
    if (kind === 'heading' || kind === 'other') return undefined;
    const [url] = /https?:\/\/[^\s)>\]]+/.exec(text) ?? [];
    const title = plainText(parseInline(text))
      .replace(url ?? '', '')
      .replace(/[\s(,.:;]+$/, '');
    const words = (title || (url ?? '').replace(/^https?:\/\/(www\.)?/, ''))
      .split(/\s+/)
      .slice(0, 3)
      .join(' ');
    return {
      name: words,
      value: { title: title || words, ...(url && URL.canParse(url) && { url }) },
      rest: children,
    };
  });
}

function gathered<Value>(
  branches: readonly Branch[],
  read: (branch: Branch) => { name: string; value: Value; rest: readonly Branch[] } | undefined,
): References<Value> {
  const found: Record<string, Value> = {};
  const unplaced: Branch[] = [];
  for (const branch of branches) {
    const entry = read(branch);
    const id = entry && freeId(entry.name, Object.keys(found));
    if (id) found[id] = entry.value;
    else unplaced.push({ ...branch, children: [] });
    unplaced.push(...(entry && id ? entry.rest : branch.children));
  }
  return { found, unplaced };
}
