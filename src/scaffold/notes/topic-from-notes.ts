/** Reads one topic out of a heading or list item with what stands under it. */

import type { KindGroup } from '../../kinds/lesson-kind.ts';
import { parseInline, plainText } from '../../prose/inline.ts';
import { firstSentences } from './first-sentences.ts';
import type { Branch } from './note.ts';
import type { Recogniser } from './recognise.ts';

/** What the notes say of a topic; texts that they do not hold are empty. */
export interface NotedTopic {
  readonly title: string;
  /** Of a group whose topics say when they happened. */
  readonly when: string;
  readonly claim: string;
  readonly points: readonly string[];
  readonly explanation: string;
  readonly example: string;
  readonly ask: string;
  /** What has no room on a slide. */
  readonly unplaced: readonly Branch[];
}

/** In signs: what a slide holds at a readable size. */
const MOST = { title: 50, claim: 110, bullet: 90, example: 220, ask: 140 };
const MOST_BULLETS = 5;

export function topicFromNotes(
  { note, children }: Branch,
  { when: isDated }: KindGroup,
  recognise: Recogniser,
): NotedTopic {
  const { when, text: rest } = isDated ? dated(note.text) : { when: '', text: note.text };
  const named = titleAndClaim(rest);
  const claimFits = named.claim.length <= MOST.claim;
  const prose = claimFits ? [] : [named.claim];
  const points: string[] = [];
  const unplaced: Branch[] = [];
  let example = '';
  let ask = '';
  for (const child of children) {
    const { text, kind } = child.note;
    const shown = recognise.marked(text, 'example');
    const asked = recognise.marked(text, 'ask') ?? (text.endsWith('?') ? text : undefined);
    if (shown && !example && shown.length <= MOST.example) example = shown;
    else if (asked && !ask && asked.length <= MOST.ask) ask = asked;
    else if (kind === 'paragraph' || (kind === 'item' && text.length > MOST.bullet)) prose.push(text);
    else if (kind === 'item' && points.length < MOST_BULLETS) points.push(text);
    else unplaced.push({ ...child, children: [] });
    unplaced.push(...child.children);
  }
  const whole = prose.join(' ');
  const claimed = claimFits ? named.claim : '';
  const { taken, rest: told } = claimed
    ? { taken: claimed, rest: whole }
    : firstSentences(whole, MOST.claim, 1);
  return { title: named.title, when, claim: taken, points, explanation: told, example, ask, unplaced };
}

/** A year with what stands before it in a date, or a period of years. */
const DATE = /(?:(?:\d{1,2}\s+)?\p{L}{3,12}\s+)?\d{3,4}(?:\s*[–-]\s*\d{2,4})?/u.source;
const DATED = new RegExp(`^(\\**)(${DATE})(?:\\1\\s*:|:\\1|\\1\\s+[–—-])\\s+(.+)$`, 'su');

/** `1928: Youth pledge`, `17 August 1945 – Independence`; no date where the text begins with none. */
function dated(text: string): { readonly when: string; readonly text: string } {
  const [, , date = '', rest = ''] = DATED.exec(text) ?? [];
  if (!date) return { when: '', text };
  return { when: date, text: rest };
}

/** `**Utang** menekan anggaran`, `Utang: menekan anggaran`, `Utang – menekan anggaran`; else a name or a sentence. */
function titleAndClaim(text: string): { readonly title: string; readonly claim: string } {
  const [, bold, behind = ''] = /^\*\*([^*]+?):?\*\*:?\s*[–—-]?\s*(.*)$/s.exec(text) ?? [];
  const [, before, after = ''] = /^([^.:?!]+?)(?:\s*:\s+|\s+[–—-]\s+)(.+)$/s.exec(text) ?? [];
  const name = bold ?? before ?? (/[.?!]$/.test(text) ? '' : text.replace(/:$/, ''));
  const claim = bold ? behind : after;
  const title = plainText(parseInline(name)).trim();
  if (!title || name.length > MOST.title) return { title: '', claim: text };
  return { title, claim: `${claim.charAt(0).toUpperCase()}${claim.slice(1)}` };
}
