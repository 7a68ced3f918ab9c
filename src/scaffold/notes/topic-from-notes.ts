/** Reads one topic out of a heading or list item with what stands under it. */

import { parseInline, plainText } from '../../prose/inline.ts';
import { firstSentences } from './first-sentences.ts';
import type { Branch } from './note.ts';
import type { Recogniser } from './recognise.ts';

/** What the notes say of a topic; texts that they do not hold are empty. */
export interface NotedTopic {
  readonly title: string;
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

export function topicFromNotes({ note, children }: Branch, recognise: Recogniser): NotedTopic {
  const named = titleAndClaim(note.text);
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
  const { taken, rest } = claimed ? { taken: claimed, rest: whole } : firstSentences(whole, MOST.claim, 1);
  return { title: named.title, claim: taken, points, explanation: rest, example, ask, unplaced };
}

/** `**Utang** menekan anggaran`, `Utang: menekan anggaran`, `Utang – menekan anggaran`; else a name or a sentence. */
function titleAndClaim(text: string): { readonly title: string; readonly claim: string } {
  const [, bold, behind = ''] = /^\*\*([^*]+?):?\*\*:?\s*[–—-]?\s*(.*)$/s.exec(text) ?? [];
  const [, before, after = ''] = /^([^.:?!]+?)(?:\s*:\s+|\s+[–—-]\s+)(.+)$/s.exec(text) ?? [];
  const name = bold ?? before ?? (/[.?!]$/.test(text) ? '' : text.replace(/:$/, ''));
  const claim = bold ? behind : after;
  if (!name || name.length > MOST.title) return { title: '', claim: text };
  return { title: plainText(parseInline(name)), claim: `${claim.charAt(0).toUpperCase()}${claim.slice(1)}` };
}
