/** The date of an event, wherever its name or its first sentence has it. */

import type { Block } from './block.ts';
import { nameOf } from './clauses.ts';
import { bare, labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './part.ts';
import { capital } from './phrases.ts';
import { plainWords } from './plain-words.ts';

/** The entry without its date; no date where it has none. */
export function dated(
  { name, body }: Entry,
  lexicon: Lexicon,
): { readonly when: string; readonly name: string; readonly body: readonly Block[] } {
  const [opening = '', date = ''] = lexicon.dated.exec(name) ?? [];
  const [first, ...others] = body;
  if (date) {
    const rest = bare(name.slice(opening.length));
    // `1928: Youth pledge – young people …` has its own name behind the date.
    const label = !rest && first ? labelOf(first, lexicon) : undefined;
    if (first && label?.name) {
      return { when: date, name: label.name, body: [{ ...first, text: capital(label.rest) }, ...others] };
    }
    return { when: date, name: rest, body };
  }
  const [, behind = '', inside = ''] =
    /(?:,\s*|\s+[–—-]\s+|\s*\()([^,()]*\d{3,4}[^,()]*?)(\)?)$/u.exec(name) ?? [];
  if (behind && lexicon.dated.exec(behind)?.[0].length === behind.length) {
    const end = name.length - behind.length - inside.length;
    return { when: behind, name: bare(name.slice(0, end).replace(/[(\s,–—-]+$/, '')), body };
  }
  const text = plainWords(first?.text ?? '');
  const [whole = '', told = ''] = lexicon.dated.exec(text) ?? [];
  if (!told || !first) return { when: '', name, body };
  const rest = text.slice(whole.length).replace(/^[\s,:–—-]+/, '');
  const made = name || nameOf(lexicon.sentences(rest)[0] ?? rest, lexicon).name;
  return { when: told, name: made, body };
}
