/** Says which signs no font can show: one error a script, one for all emoji, one for each other sign. */

import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';
import type { MissingSign } from './check-glyphs.ts';
import { joinedScripts, nameOfScript, scriptOf, scriptsWith } from './script-of.ts';
import { signSpans } from './sign-spans.ts';

/** How many emoji are named. */
const NAMED = 5;

/**
 * The errors in the order of the lesson, whatever document each sign was missed in.
 *
 * @param spans of the parts of the lesson by name
 * @param shared spans of what is shown with every lesson
 */
export function signErrors(
  missing: readonly MissingSign[],
  spans: ReadonlyMap<string, Span>,
  shared: readonly Span[] = [],
): Diagnostic[] {
  const spanOf = signSpans(spans, shared);
  const located = new Map<string, Located>();
  for (const one of missing) {
    if (!located.has(one.sign)) located.set(one.sign, { sign: one.sign, span: spanOf(one) });
  }
  const startOf = (span: Span | undefined) => span?.start ?? 0;
  const inLesson = new Set([...spans.values()].map(({ source }) => source));
  const isOutside = (span: Span | undefined) => Number(!span || !inLesson.has(span.source));
  const sorted = [...located.values()].sort(
    (one, other) => isOutside(one.span) - isOutside(other.span) || startOf(one.span) - startOf(other.span),
  );
  const groupOf = grouping(sorted.map(({ sign }) => sign));
  const groups = new Map<string, Located[]>();
  for (const one of sorted) {
    const group = groupOf(one.sign);
    const signs = groups.get(group) ?? [];
    signs.push(one);
    groups.set(group, signs);
  }
  return [...groups].map(([group, signs]) => errorOf(group, signs));
}

interface Located {
  readonly sign: string;
  readonly span: Span | undefined;
}

/** What signs are told of together: the name of a script, `emoji`, or the sign alone. */
function grouping(signs: readonly string[]): (sign: string) => string {
  const letters = signs.filter((sign) => !isEmoji(sign)).flatMap((sign) => scriptOf(sign) ?? []);
  const scripts = new Set(letters);
  const joined = joinedScripts(scripts);
  return (sign) => {
    if (isEmoji(sign)) return EMOJI;
    // Punctuation goes with the letters that it is used with here.
    const script = scriptsWith(sign).find((name) => scripts.has(name)) ?? scriptOf(sign);
    return script ? `${SCRIPT}${joined(script)}` : sign;
  };
}

const EMOJI = 'emoji';
const SCRIPT = 'script ';

/** At the first of the signs. */
function errorOf(group: string, signs: readonly Located[]): Diagnostic {
  const [message, hint] = wordsFor(
    group,
    signs.map(({ sign }) => sign),
  );
  const span = signs[0]?.span;
  return { code: 'no-glyph', severity: 'error', message, ...(span && { span }), hint };
}

function wordsFor(group: string, signs: readonly string[]): readonly [Message, Message] {
  if (group === EMOJI) {
    const named = signs.slice(0, NAMED).join(' ') + (signs.length > NAMED ? ' …' : '');
    return [
      say`Emoji (${named}), expected words: no font here has emoji`,
      say`Write words in their place, or show them in a picture.`,
    ];
  }
  if (group.startsWith(SCRIPT)) {
    const script = nameOfScript(group.slice(SCRIPT.length));
    return [
      say`Text in the script ${script}, expected Latin, Greek or Cyrillic letters: no font here has others`,
      say`Write it in Latin letters, or show it in a picture.`,
    ];
  }
  return [
    say`No font here can show \`${group}\` (${codePoints(group)})`,
    say`Write it with other signs or words.`,
  ];
}

/** Signs of two shapes are emoji where a selector says so, and beyond the older planes (UTS #51). */
function isEmoji(sign: string): boolean {
  if (/\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u.test(sign)) return true;
  return /^\p{Emoji}/u.test(sign) && (sign.codePointAt(0) ?? 0) >= 0x1f000;
}

/** `U+1F600`, as Unicode charts name it */
function codePoints(cluster: string): string {
  const hex = (character: string) =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return Array.from(cluster, (character) => `U+${hex(character)}`).join(' ');
}
