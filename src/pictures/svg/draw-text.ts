/** Draws the words of an SVG as the outlines of their letters (SVG 2, 11). */

import { XmlElement as Element, type XmlElement, XmlText } from '@rgrove/parse-xml';
import { say } from '../../message.ts';
import type { OutlinedText } from '../text-outliner.ts';
import { addShape } from './add-shape.ts';
import { mannerOf } from './draw-element.ts';
import { lengthOf } from './lengths.ts';
import { moved, times } from './matrix.ts';
import { type Manner, nameOf, note, type Scene, spend } from './scene.ts';
import { declarationsOf } from './style-rules.ts';

/** Words of one look. Those with a place of their own begin a chunk, which is aligned as a whole. */
interface Words {
  readonly text: string;
  readonly manner: Manner;
  readonly element: XmlElement;
  readonly shift: Shift;
}

interface Shift {
  readonly x?: number;
  readonly y?: number;
  readonly dx: number;
  readonly dy: number;
}

const NO_SHIFT: Shift = { dx: 0, dy: 0 };

export function drawText(element: XmlElement, manner: Manner, scene: Scene): void {
  const words = wordsIn(element, manner, scene, { x: 0, y: 0, ...NO_SHIFT });
  let [penX, penY] = [0, 0];
  for (const chunk of chunksOf(folded(words))) {
    const [first] = chunk;
    if (!first) continue;
    const outlined = chunk.map((each) => outlineOf(each, scene));
    const width = outlined.reduce(
      (sum, text, index) => sum + (text?.width ?? 0) + (chunk[index]?.shift.dx ?? 0),
      0,
    );
    const { anchor } = first.manner.style;
    penX = (first.shift.x ?? penX) - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
    for (const [index, { text, manner: own, element: within, shift }] of chunk.entries()) {
      penX += shift.dx;
      penY = (shift.y ?? penY) + shift.dy;
      const letters = outlined[index];
      if (!letters) continue;
      const baseline = penY + own.style.lowered * own.style.fontSize;
      const placed = { ...own, matrix: times(own.matrix, moved(penX, baseline)) };
      addShape(letters.steps, text.trim().slice(0, 60), placed, within, scene);
      penX += letters.width;
    }
  }
}

function outlineOf({ text, manner, element }: Words, scene: Scene): OutlinedText | undefined {
  const { fontSize: size, bold, italic } = manner.style;
  spend(scene, 0, text.length);
  const outlined = scene.outline(text, { size, bold, italic });
  if (!outlined) note(scene.undrawable, say`letters of \`${text.trim().slice(0, 20)}\``, element);
  return outlined;
}

/** What an element says of its place holds for the first words in it. */
function wordsIn(element: XmlElement, manner: Manner, scene: Scene, shift: Shift): Words[] {
  spend(scene, 1, 0);
  let next = shiftOf(element, manner, scene, shift);
  return element.children.flatMap((child): Words[] => {
    const first = next;
    if (child instanceof XmlText) {
      if (child.text.trim() !== '') next = NO_SHIFT;
      return [{ text: child.text, manner, element, shift: child.text.trim() === '' ? NO_SHIFT : first }];
    }
    if (!(child instanceof Element) || /^(title|desc)$/.test(nameOf(child))) return [];
    if (!/^(tspan|a)$/.test(nameOf(child))) {
      note(scene.undrawable, `<${child.name}>`, child);
      return [];
    }
    const says = declarationsOf(nameOf(child), child.attributes, scene.rules);
    if (says.display === 'none') return [];
    next = NO_SHIFT;
    return wordsIn(child, mannerOf(child, says, manner, scene), scene, first);
  });
}

function shiftOf(element: XmlElement, { style }: Manner, scene: Scene, above: Shift): Shift {
  const { x, y, dx, dy, rotate } = element.attributes;
  const read = (text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    const length = lengthOf(text, style.fontSize);
    // A list of places sets each letter by itself.
    if (Number.isNaN(length)) note(scene.undrawable, say`<text> with letters placed one by one`, element);
    return Number.isNaN(length) ? undefined : length;
  };
  if (rotate !== undefined) note(scene.undrawable, '`rotate`', element);
  const [ownX, ownY] = [read(x) ?? above.x, read(y) ?? above.y];
  return {
    ...(ownX !== undefined && { x: ownX }),
    ...(ownY !== undefined && { y: ownY }),
    dx: above.dx + (read(dx) ?? 0),
    dy: above.dy + (read(dy) ?? 0),
  };
}

/** White space folds into one space, and goes where a line begins or ends. */
function folded(words: readonly Words[]): Words[] {
  const whole: Words[] = [];
  for (const each of words) {
    const before = whole.at(-1);
    const begins = !before || each.shift.x !== undefined;
    if (before && begins) whole[whole.length - 1] = { ...before, text: before.text.trimEnd() };
    const text = each.text.replace(/\s+/g, ' ');
    const isJoined = begins || whole.at(-1)?.text.endsWith(' ');
    whole.push({ ...each, text: isJoined ? text.trimStart() : text });
  }
  const last = whole.pop();
  if (last) whole.push({ ...last, text: last.text.trimEnd() });
  return whole.filter(({ text }) => text !== '');
}

function chunksOf(words: readonly Words[]): Words[][] {
  const chunks: Words[][] = [];
  for (const each of words) {
    const open = chunks.at(-1);
    if (open && each.shift.x === undefined) open.push(each);
    else chunks.push([each]);
  }
  return chunks;
}
