/** What an element says, written as usvg takes it; what can’t be read or drawn is noted. */

import type { XmlElement } from '@rgrove/parse-xml';
import { say } from '../../diagnostics/message.ts';
import { pixelsOf } from './lengths.ts';
import { type Matrix, moved, readTransform, times } from './matrix.ts';
import { type Notes, note } from './notes.ts';
import { isKnown, isOwn, isSilent, type Referring, readProperty, UNDRAWABLE } from './properties.ts';
import { nameOf } from './svg-file.ts';

export function plainAttributes(
  element: XmlElement,
  declared: ReadonlyMap<string, string>,
  referring: Referring,
  notes: Notes,
): ReadonlyMap<string, string> {
  const name = nameOf(element);
  const plain = new Map<string, string>();
  for (const [property, given] of declared) {
    const value = given.trim();
    if (UNDRAWABLE.has(property)) {
      if (!/^(none|normal|inherit)?$/.test(value)) note(notes.undrawable, `\`${property}\``, element);
      continue;
    }
    if (isSilent(name, property, value)) continue;
    if (!isKnown(property)) {
      note(notes.simplified, `\`${property}\``, element);
      continue;
    }
    const read = readProperty(property, value, referring);
    if (read === undefined) note(notes.undrawable, unreadable(name, property, value), element);
    else if (read !== '') plain.set(property, read);
  }
  const origin = declared.get('transform-origin');
  const transform = readTransform(plain.get('transform') ?? '');
  if (origin === undefined || !transform || !plain.has('transform')) return plain;
  const turned = turnedRound(origin, transform);
  if (turned) plain.set('transform', `matrix(${turned.join(' ')})`);
  else note(notes.undrawable, '`transform-origin`', element);
  return plain;
}

function unreadable(element: string, property: string, value: string) {
  if (property === 'transform') return say`\`transform\` that can’t be read`;
  if (property === 'clip-path') return '`clip-path`';
  if (isOwn(element, property)) return say`<${element}> whose numbers can’t be read`;
  return `\`${property}: ${value.slice(0, 40)}\``;
}

/** From the corner of the picture, where no box is asked for (CSS Transforms 1, 6 and 8); nothing for shares of a box. */
function turnedRound(origin: string, transform: Matrix): Matrix | undefined {
  const [x = Number.NaN, y = x] = origin
    .split(/\s+/)
    .map((word) => (/^(left|top|0%)$/.test(word) ? 0 : pixelsOf(word)));
  if (Number.isNaN(x) || Number.isNaN(y)) return undefined;
  return times(moved(x, y), times(transform, moved(-x, -y)));
}
