/** A paper as it is printed: its exercises and what stands in them, read from its markup with a reader of XML alone. */

import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** What stands between the heading of an exercise and the next heading. */
export interface PrintedExercise {
  readonly id: string;
  readonly blocks: readonly XmlElement[];
}

export function printedExercises(markup: string): PrintedExercise[] {
  const root = parseXml(markup).root;
  const exercises: { id: string; blocks: XmlElement[] }[] = [];
  let open: XmlElement[] | undefined;
  for (const block of elements(root)) {
    if (block.name === 'h2') {
      open = undefined;
      if (block.attributes.id) {
        open = [];
        exercises.push({ id: block.attributes.id, blocks: open });
      }
    } else open?.push(block);
  }
  return exercises;
}

/** The elements below one, or those of some names at any depth. */
export function elements(parent: XmlElement | null, ...names: readonly string[]): XmlElement[] {
  const children = (parent?.children ?? []).filter((child) => child instanceof XmlElement);
  if (names.length === 0) return children;
  return children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...elements(child, ...names),
  ]);
}

export function within(blocks: readonly XmlElement[], ...names: readonly string[]): XmlElement[] {
  return blocks.flatMap((block) => [
    ...(names.includes(block.name) ? [block] : []),
    ...elements(block, ...names),
  ]);
}

/** The rows of tables, each as its cells. */
export function rowsOf(blocks: readonly XmlElement[]): XmlElement[][] {
  return within(blocks, 'tr').map((row) => elements(row));
}

/** What is said in an element, without the marks of a question and the slides that teach it. */
export function said(element: XmlElement | undefined): string {
  return comparable(textOf(element));
}

/** Without case and spacing, as a pupil compares. */
export function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Prose without its inline marks, comparable. */
export function plain(prose: string): string {
  return comparable(
    prose
      .replace(/\[([^\][]+)\]\([^()\s]+\)/g, '$1')
      .replace(/\*\*(\S+)\*\*/g, '$1')
      .replace(/\*(\S+)\*/g, '$1'),
  );
}

/** The words of an element and, between them, the numbers of its gaps. */
export function wordsAndGaps(element: XmlElement): (string | number)[] {
  const pieces: (string | number)[] = [''];
  for (const child of element.children) {
    const number =
      child instanceof XmlElement && child.name === 'strong' ? /^\((\d+)\)/.exec(child.text) : null;
    if (number) pieces.push(Number(number[1]), '');
    else if (!isBlank(child)) pieces.push(`${pieces.pop()}${textOf(child)}`);
  }
  return pieces.map((piece) => (typeof piece === 'string' ? comparable(piece) : piece));
}

const isBlank = (node: unknown) => node instanceof XmlElement && node.name === 'blank';

function textOf(node: unknown): string {
  if (node instanceof XmlText) return node.text;
  if (!(node instanceof XmlElement)) return '';
  if (node.name === 'em' && /^(\(\d+\)|\[slide\s[\d,\s]+\])$/.test(node.text)) return '';
  return node.children.map(textOf).join('');
}
