import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { PictureState } from '../../src/base/picture-state.ts';
import { formatDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { pictureFile } from '../../src/images/picture-file.ts';
import { readLesson } from '../../src/lesson/read-lesson.ts';
import { writtenLanguage } from '../../src/lesson/written-language.ts';
import { tell } from '../../src/locale/tell.ts';
import { languageWords } from '../../src/resources/language-files.ts';
import { openResources } from '../../src/resources/resources.ts';
import { HINT } from '../hint.ts';
import { kinds } from '../kinds.ts';

const BROKEN = fileURLToPath(new URL('../broken', import.meta.url));

/** Looks at the disk as the command line does. */
function pictureIn(folder: string): (file: string) => PictureState {
  return (file) => {
    const path = resolve(folder, file);
    if (relative(folder, path).startsWith('..')) return 'outside';
    if (!existsSync(path)) return 'missing';
    return pictureFile(file, readFileSync(path)).state;
  };
}

function check(name: string) {
  const folder = resolve(BROKEN, name);
  const source = { name: 'lesson.yaml', text: readFileSync(resolve(folder, 'lesson.yaml'), 'utf8') };
  const { value, diagnostics } = readLesson(name, source, {
    exerciseTypes,
    kinds,
    words: languageWords,
    picture: pictureIn(folder),
  });
  const language = writtenLanguage(source.text, languageWords.keys()) ?? 'en';
  return { value, diagnostics: tell(diagnostics, language, openResources().messages) };
}

/** Good lessons for this stage: what is wrong with them shows on the slide. */
const WRONG_LATER = ['no-room-for-words', 'text-fits-nowhere'];

describe('broken lessons', () => {
  const names = readdirSync(BROKEN).filter((name) => !WRONG_LATER.includes(name));

  it.each(names)('%s: says all that is wrong with it', async (name) => {
    const { value, diagnostics } = check(name);
    expect(value).toBeUndefined();
    for (const { hint = '.' } of diagnostics) expect(hint).toMatch(HINT);
    const messages = `${diagnostics.map(formatDiagnostic).join('\n\n')}\n`;
    await expect(messages).toMatchFileSnapshot(resolve(BROKEN, name, 'expected.txt'));
  });

  it.each(WRONG_LATER)('%s: is in order as a file', (name) => {
    expect(check(name).diagnostics).toEqual([]);
  });
});
