/** Sorts an outline into the parts of a lesson. */

import { type Branch, type Note, TITLE_LEVEL } from './note.ts';
import type { Part, Recogniser } from './recognise.ts';

export interface Sections {
  readonly title?: Branch;
  /** What stands before the first part. */
  readonly preface: readonly Branch[];
  readonly parts: ReadonlyMap<Part, readonly Branch[]>;
}

/** In words. What is longer only happens to hold the word of a part, the more so within another part. */
const LONGEST_HEADING = { outside: 10, inside: 4 };

export function sectionsOf(roots: readonly Branch[], recognise: Recogniser): Sections {
  const opened = ({ note, children }: Branch, inside = false): Part | undefined => {
    const canOpen = note.kind === 'heading' || (note.kind === 'item' && children.length > 0 && !inside);
    const longest = inside ? LONGEST_HEADING.inside : LONGEST_HEADING.outside;
    return canOpen && note.text.split(' ').length <= longest ? recognise.partOf(note.text) : undefined;
  };
  const title = titleOf(roots, recognise.parts[0], opened);
  const below = roots.flatMap((branch) => (branch === title ? branch.children : [branch]));
  // The title that a file names may stand above its text once more.
  const again = title && isNamedTitle(title) ? below.find((one) => standsAlone(one, below)) : undefined;
  const part = again && opened(again);
  const isTitle = !part || again.children.some((child) => opened(child) === part);
  const branches = below.flatMap((one) => (one === again && isTitle ? one.children : [one]));
  const named = title && opened(title);
  // "How to make tea" says what its headings are, unless one of them says it itself.
  const told = [named, recognise.parts[0]];
  const ofTitle = branches.some((branch) => told.includes(opened(branch) ?? '')) ? undefined : named;

  const preface: Branch[] = [];
  const parts = new Map<Part, Branch[]>(recognise.parts.map((part) => [part, []]));
  let current: Part | undefined;
  const place = (branch: Branch, inside: boolean) => {
    const part = opened(branch, inside);
    const numbered = part && recognise.numbered(branch.note.text);
    if (numbered) {
      current = numbered.part;
      parts.get(current)?.push({ ...branch, note: { ...branch.note, text: numbered.text } });
    } else if (part && part !== current) {
      current = part;
      // Who marks some headings and not others has the next part stand under this one.
      for (const child of branch.children) place(child, true);
    } else if (!current && ofTitle && branch.note.kind === 'heading') {
      current = ofTitle;
      parts.get(current)?.push(branch);
    } else {
      // What stands beside a heading and not under it still goes on with what the heading opened.
      (current ? (parts.get(current) ?? preface) : preface).push(branch);
    }
  };
  for (const branch of branches) place(branch, false);
  return { ...(title && { title }), preface, parts };
}

/**
 * The first heading, be it "Hambatan kerja sama ASEAN": unless it does not stand alone above the others, and the notes
 * have no other that opens the first group, so that it must be the one.
 */
function titleOf(
  roots: readonly Branch[],
  firstGroup: Part | undefined,
  opened: (branch: Branch) => Part | undefined,
): Branch | undefined {
  const first = roots.find(({ note }) => note.kind === 'heading');
  if (!first || isNamedTitle(first) || standsAlone(first, roots)) return first;
  const others = [...first.children, ...roots.filter((branch) => branch !== first)];
  return opened(first) && !others.some((branch) => opened(branch) === firstGroup) ? undefined : first;
}

function isNamedTitle({ note }: Branch): boolean {
  return note.kind === 'heading' && note.level === TITLE_LEVEL;
}

/** Whether it is the only heading of the highest level, with others below it. */
function standsAlone({ note, children }: Branch, roots: readonly Branch[]): boolean {
  const isTop = (other: Note) => other.kind === 'heading' && other.level === 1;
  return (
    isTop(note) &&
    roots.filter((root) => isTop(root.note)).length === 1 &&
    children.some((child) => child.note.kind === 'heading')
  );
}
