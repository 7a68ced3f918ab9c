/** The date of an event, wherever its name or its first sentence has it. */

import type { Block } from './block.ts';
import { nameOf } from './clauses.ts';
import { bare, labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './part.ts';
import { capital } from './phrases.ts';
import { plainWords } from './plain-words.ts';

/** In signs: a clause before the date, `Three years later, on 10 August 1867, …`, or a name before it in brackets. */
const CLAUSE = /^[^.,;:?!()]{3,60},\s+/u;
const BRACKET = /^([^.,;:?!()]{3,60})\s\(([^()]{3,30})\)/u;

/** The date that the beginning of a sentence tells, and the sentence without it; a time after another where it names no year. */
export function dateAtBeginning(
  text: string,
  { dated: pattern, later }: Lexicon,
): { readonly date: string; readonly rest: string } | undefined {
  const [opening, date] = pattern.exec(text) ?? [];
  if (opening && date) return { date, rest: behind(text, opening.length) };
  const [clause = ''] = CLAUSE.exec(text) ?? [];
  const [second, inClause] = (clause && pattern.exec(text.slice(clause.length))) || [];
  if (second && inClause) return { date: inClause, rest: behind(text, clause.length + second.length) };
  const [whole = '', name = '', inside = ''] = BRACKET.exec(text) ?? [];
  if (inside && pattern.exec(inside)?.[0].length === inside.length)
    return { date: inside, rest: `${name}${text.slice(whole.length)}` };
  const [after = ''] = later.exec(text) ?? [];
  return after ? { date: after.replace(/[\s,]+$/, ''), rest: text.slice(after.length) } : undefined;
}

function behind(text: string, start: number): string {
  return text.slice(start).replace(/^[\s,:–—-]+/, '');
}

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
  const found = dateAtBeginning(text, lexicon);
  if (!found)
    return { when: lexicon.dateWithin.exec(lexicon.sentences(text)[0] ?? '')?.[1] ?? '', name, body };
  const { date: when, rest } = found;
  return { when, name: name || nameOf(lexicon.sentences(rest)[0] ?? rest, lexicon).name, body };
}
