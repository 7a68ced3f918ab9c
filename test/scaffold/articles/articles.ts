/** Articles of many shapes, and what a reader finds in each: its kind, its topics by group, its terms. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { parse } from 'yaml';
import { openKnowledge, openStarters } from '../../../src/cli/commands/lesson-beginnings.ts';
import type { Draft } from '../../../src/scaffold/draft.ts';
import { draftYaml } from '../../../src/scaffold/draft-yaml.ts';
import { readMarkdown } from '../../../src/scaffold/notes/read-markdown.ts';
import { readPage } from '../../../src/scaffold/notes/read-page.ts';
import { readText } from '../../../src/scaffold/notes/read-text.ts';
import { draftFromTree } from '../../../src/scaffold/recognise/draft-from-tree.ts';
import type { Given } from '../../../src/scaffold/recognise/knowledge.ts';
import { allKinds } from '../../kinds.ts';

export interface Article {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

export interface Expected {
  readonly kind: string;
  readonly question: string;
  /** Titles of topics by the key or the title of their group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly terms: readonly string[];
}

export const knowledge = openKnowledge(allKinds);

const NOTHING_GIVEN: Given = { language: '', name: 'Untitled', title: '', question: '', kind: '' };

export function articles(): Article[] {
  const folder = new URL('texts/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt|html)$/.test(file))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const expected = readFileSync(new URL(`${name}.expected.yaml`, folder), 'utf8');
      return { name, text, expected: parse(expected) };
    });
}

/** The tree that the reader of such a file gives. */
export function treeOf(name: string, text: string): Root {
  if (name.endsWith('.html')) return readPage(text);
  return name.endsWith('.txt') ? readText(text) : readMarkdown(text);
}

export function draftOfTree(tree: Root, given: Partial<Given> = {}): Draft {
  const found = draftFromTree(tree, { ...NOTHING_GIVEN, ...given }, knowledge);
  if ('refused' in found) throw new RangeError(`Refused: ${found.refused.pattern}`);
  return found.draft;
}

/** @param text in Markdown */
export function draftOf(text: string, given: Partial<Given> = {}): Draft {
  return draftOfTree(treeOf('notes.md', text), given);
}

export function yamlOf(draft: Draft, notes: string): string {
  const starter = openStarters(draft.kind).starterOf(draft.lesson.language);
  return draftYaml(draft, starter, { schema: '../lesson.schema.json', notes });
}

/** Titles of topics by the key of their group, or by its title where the author names groups. */
export function topicsByGroup({ groups }: Draft): Record<string, string[]> {
  return Object.fromEntries(
    groups.map(({ group, title, topics }) => [title || group.key, topics.map((topic) => topic.title)]),
  );
}
