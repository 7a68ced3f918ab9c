/** The title of a text: the heading that names the whole, or what is left of its question. */

import type { Block, Section } from './block.ts';
import { groupIn, type KindWords } from './kind-words.ts';
import { bare } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import { capital } from './phrases.ts';

/**
 * A question without its first words where the rest is a name: `Mengapa sungai kotor?` → `Sungai kotor`.
 *
 * @param most in signs; empty where it is longer
 */
export function titleOfQuestion(question: string, { words }: Lexicon, most: number): string {
  const [, before] = /^([^:?]{3,60}):\s/.exec(question) ?? [];
  if (before) return capital(bare(before));
  const plain = bare(question).replace(/[?\s]+$/, '');
  const opening = words['question-openings'].find((one) => plain.toLowerCase().startsWith(`${one} `));
  const title = opening === undefined ? `${plain}?` : capital(plain.slice(opening.length).trim());
  return title.length <= most ? title : '';
}

/** Without the name of a site behind it, as a saved page has it: `Why cities flood | School News`, `Why …? - School News`. */
export function withoutSite(title: string): string {
  return title.replace(/ (?:[|•»]|::) .*$/u, '').replace(/(\?["”’)*]*) [-–—] .*$/u, '$1');
}

/**
 * The heading that names the whole, and the text below it: the only heading of the highest level, or a first one without
 * any text of its own above others.
 *
 * @param known a title that is known already
 */
export function titled(
  root: Section,
  known: string,
  kinds: readonly KindWords[],
): { readonly main: Section; readonly heading: Block | undefined } {
  const [first, ...others] = root.sections;
  const heading = first?.heading;
  if (!first || !heading) return { main: root, heading: undefined };
  const inside: Section = { ...first, body: [...root.body, ...first.body] };
  const opens = kinds.some((kind) => groupIn(heading.text, kind));
  if (others.length === 0) {
    // A single heading lower down that opens a group is no title, unless it is the one that is known.
    const opensGroup = opens && first.sections.length === 0 && !heading.text.endsWith('?');
    const isTitle = bare(heading.text) === known || !opensGroup || (!known && heading.level === 1);
    return isTitle ? { main: inside, heading } : { main: root, heading: undefined };
  }
  const isAbove = heading.level === 1 && others.every((other) => (other.heading?.level ?? 0) > 1);
  const isEmpty = first.body.length === 0 && first.sections.length === 0;
  const isAsked = heading.text.endsWith('?') && root.body.length === 0;
  const isFirst = others.length > 1 && !known && (isAsked || (isEmpty && !opens));
  if (!isAbove && !isFirst) return { main: root, heading: undefined };
  return { main: { heading, body: inside.body, sections: [...first.sections, ...others] }, heading };
}
