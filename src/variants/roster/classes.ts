/** The classes of a list, each with the name of the file that its papers go into. */

import type { Pupil } from './read-roster.ts';

export interface PupilClass {
  readonly name: string;
  /** Without ending: the name of the paper and the class, `NAME-xi-ipa-2`. */
  readonly file: string;
  /** In list order. */
  readonly pupils: readonly Pupil[];
}

/**
 * In the order in which they first stand in the list. No two share a file, and none has that of a version or tier.
 *
 * @param paper what the files of papers are called
 * @param list the name of the list's file, without ending: that of the files of pupils without a class
 */
export function classesOf(pupils: readonly Pupil[], paper: string, list: string): PupilClass[] {
  const byName = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const members = byName.get(pupil.className) ?? [];
    byName.set(pupil.className, members);
    members.push(pupil);
  }
  const taken = new Set<string>();
  return [...byName].map(([name, members]) => {
    const stem = `${paper}-${slugOf(name || list)}`;
    let file = stem;
    for (let count = 2; taken.has(file); count += 1) file = `${stem}-${count}`;
    taken.add(file);
    return { name, file, pupils: members };
  });
}

/** Letters and digits of any script, hyphens for all else; in UTF-16 units no longer than any file system takes. */
function slugOf(className: string): string {
  const words = className
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = [...words].slice(0, 40).join('').replace(/^-|-$/g, '');
  // `a` is version A, `support` a tier.
  const isClass = slug !== '' && !/^(?:[a-z]|(?:support|challenge)(?:-[a-z])?)$/.test(slug);
  return isClass ? slug : `class${slug && `-${slug}`}`;
}
