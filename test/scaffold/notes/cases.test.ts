import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../src/scaffold/notes/read-notes.ts';
import { shownTree } from './shown-tree.ts';

const CASES = path.join(import.meta.dirname, 'cases');
const files = readdirSync(CASES).filter((name) => !name.endsWith('.tree'));

describe('What teachers have, as a tree', () => {
  it.each(files)('%s', async (name) => {
    const tree = await readNotes(readFileSync(path.join(CASES, name)), path.extname(name));
    await expect(shownTree(tree)).toMatchFileSnapshot(path.join(CASES, `${name}.tree`));
  });
});
