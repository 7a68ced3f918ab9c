import { describe, expect, it } from 'vitest';
import { exerciseTypes } from '../../src/exercises/registry.ts';
import { readLesson } from '../../src/lesson/read-lesson.ts';
import { languageWords } from '../../src/resources/language-files.ts';
import { openResources } from '../../src/resources/resources.ts';
import { kinds } from '../kinds.ts';
import { told } from '../told.ts';
import { GOOD_LESSON, pointed } from './reading.ts';

const { starterTexts } = openResources();
const found = (text: string) =>
  told(
    readLesson(
      'a',
      { name: 'a', text },
      { exerciseTypes, kinds, words: languageWords, picture: () => 'found', starterTexts },
    ).diagnostics,
  ).filter(({ code }) => code === 'unfinished');
const LESSON = `title: Clean rivers
language: en
question: Why do rivers stay dirty?
obstacles:
  - id: cost
    title: Cost
    claim: Cleaning water costs much.
    points: [One plant serves many, One village pays]
remedies:
  - { id: sharing, title: Sharing, claim: Villages can share., points: [One plant, Each pays], addresses: [cost] }
`;

describe('A lesson that was begun and not finished', () => {
  it.each([
    [
      'a mark',
      LESSON.replace('    claim:', '    # fill in: the point in one sentence\n    claim:'),
      '# fill in: the point in one sentence',
    ],
    ['a mark in Indonesian', `# lengkapi: judul pelajaran\n${LESSON}`, '# lengkapi: judul pelajaran'],
    [
      'a sentence of the starter',
      LESSON.replace('Cleaning water costs much.', 'State Cost in one sentence.'),
      'State Cost in one sentence.',
    ],
    [
      'a bullet of the starter',
      LESSON.replace('One village pays', 'Another short bullet'),
      'Another short bullet',
    ],
    [
      'a sentence in a block',
      LESSON.replace('Cleaning water costs much.', '>-\n      State Cost\n      in one sentence.'),
      '>-',
    ],
  ])('warns of %s', (_, text, words) => {
    expect(pointed(found(text))).toEqual([`unfinished: ${words}`]);
  });

  it('names all lines in one warning, a mark and the text below it once', () => {
    const text = LESSON.replace('title: Clean', '# fill in: the title of the lesson\ntitle: Clean')
      .replace('    claim:', '    # fill in: the point in one sentence\n    claim:')
      .replace('Cleaning water costs much.', 'State Cost in one sentence.');
    const [warning, ...others] = found(text);
    expect(others).toEqual([]);
    expect(warning?.message).toBe(
      '2 texts are still to be written, expected your own words on the lines 1, 9',
    );
  });

  it('is told by the words of the starter only in the field that they are written into', () => {
    expect(found(LESSON.replace('stay dirty?', 'stay dirty? State Cost in one sentence.'))).toEqual([]);
    const own = LESSON.replace('title: Cost', 'title: A short bullet').replace(
      'language: en',
      'language: en\nsubject: A short bullet',
    );
    expect(found(own)).toEqual([]);
  });

  it('names every line, and the comment only where there is one', () => {
    const points = Array.from(
      { length: 7 },
      (_, n) =>
        `  - { id: o${n}, title: O${n}, claim: State O${n} in one sentence.,\n      points: [A short bullet, b] }`,
    );
    const [warning] = found(LESSON.replace('remedies:', `${points.join('\n')}\nremedies:`));
    expect(warning?.message.endsWith('9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22')).toBe(true);
    expect(warning?.hint).toBe('Write your own words there.');
    expect(found(`# fill in: the title\n${LESSON}`)[0]?.hint).toContain('delete the comment');
  });

  it('is none once its author wrote all of it', () => {
    expect(found(GOOD_LESSON)).toEqual([]);
    expect(found(LESSON.replace('Cost\n', 'Obstacle 1 # fill in later\n'))).toEqual([]);
  });
});
