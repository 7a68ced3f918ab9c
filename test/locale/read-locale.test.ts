import { describe, expect, it } from 'vitest';
import { DEFAULT_KIND } from '../../src/kinds/lesson-kind.ts';
import { groupLabel, type Locale, label } from '../../src/locale/locale.ts';
import { readLocale } from '../../src/locale/read-locale.ts';
import { languageWords } from '../../src/resources/language-files.ts';
import { openResources } from '../../src/resources/resources.ts';
import { NO_FOLDER } from '../kinds.ts';
import { lessonOf, pointed, spoiled } from '../lesson/reading.ts';
import { toldResult } from '../told.ts';

const { labels } = openResources();
const read = (language: string, own: object = {}, file?: string) =>
  toldResult(
    readLocale(
      lessonOf(spoiled({ language, labels: own })),
      (asked) => ({
        ...labels(asked, DEFAULT_KIND, NO_FOLDER),
        ...(file !== undefined && asked === language && { own: [{ name: 'labels.yaml', text: file }] }),
      }),
      languageWords.prose,
    ),
  );
const localeFor = (...given: Parameters<typeof read>): Locale => {
  const { value } = read(...given);
  if (!value) throw new Error('No labels');
  return value;
};
const words = (...given: Parameters<typeof read>) => {
  const locale = localeFor(...given);
  return (key: string, n?: number) => label(locale, key, n === undefined ? {} : { n });
};
/** Labels about the first group of a lesson, or about another. */
const groupWords = (...given: Parameters<typeof read>) => {
  const locale = localeFor(...given);
  return (key: string, n = 1, index = 0) => {
    const group = locale.groups[index];
    if (!group) throw new RangeError(`No group ${index}`);
    return groupLabel(locale, key, group, { n });
  };
};

describe('A label with a number', () => {
  it('has the form of that number in its language', () => {
    const english = words('en');
    expect([1, 3].map((n) => groupWords('en')('overview', n, 1))).toEqual(['1 remedy', '3 remedies']);
    expect([1, 3].map((n) => english('minutes', n))).toEqual(['1 minute', '3 minutes']);
    expect([1, 3].map((n) => groupWords('id')('overview', n))).toEqual(['1 hambatan', '3 hambatan']);
    // A Russian lesson counts in English as long as its labels are English: 21 is no singular there.
    expect(words('ru')('minutes', 21)).toBe('21 minutes');
    const russian =
      'minutes: { one: "{n} минута", few: "{n} минуты", many: "{n} минут", other: "{n} минуты" }';
    expect([1, 3, 5, 21].map((n) => words('ru', {}, russian)('minutes', n))).toEqual([
      '1 минута',
      '3 минуты',
      '5 минут',
      '21 минута',
    ]);
  });

  it('may have forms in a lesson, too', () => {
    const own = { 'overview-obstacles': { one: 'Only {n}', other: 'All {n}' } };
    expect([1, 3].map((n) => groupWords('en', own)('overview', n))).toEqual(['Only 1', 'All 3']);
  });
});

describe('`labels` in a lesson', () => {
  const barriers = { obstacle: 'Barrier', obstacles: 'Barriers', 'an-obstacle': 'a {obstacle}' };

  it('rename a noun wherever it stands', () => {
    const english = words('en', barriers);
    const ofGroup = groupWords('en', barriers);
    expect([1, 3].map((n) => ofGroup('overview', n))).toEqual(['1 barrier', '3 barriers']);
    expect(ofGroup('topic-numbered', 2)).toBe('Barrier 2');
    expect([1, 3].map((n) => ofGroup('group', n))).toEqual(['Barrier', 'Barriers']);
    expect(english('discussion-3')).toBe('What happens when a barrier is left without any remedy?');
    for (const key of Object.keys(read('en', barriers).value?.labels ?? {})) {
      expect(`${english(key)} ${ofGroup(key)}`).not.toMatch(/obstacle/i);
    }
    expect(groupWords('en', { ...barriers, obstacles: 'GMOs' })('overview', 2)).toBe('2 GMOs');
  });

  it('say what a new name lacks', () => {
    const { diagnostics } = read('en', { obstacles: 'Barriers' });
    expect(pointed(diagnostics)).toEqual(['half-renamed: Barriers']);
    expect(diagnostics[0]).toMatchObject({
      severity: 'warning',
      message: 'Other names under `labels` for `obstacles`, expected ones for `obstacle`, `an-obstacle` too',
      hint: 'Add under `labels`, in your words: obstacle: Obstacle, an-obstacle: an {obstacle}.',
    });
    expect(
      read('en', { obstacles: 'Causes', remedy: 'Cure' }).diagnostics.map(({ message }) => message),
    ).toEqual([
      'Other names under `labels` for `obstacles`, `remedy`, expected ones for `obstacle`, `an-obstacle`, `remedies`, `a-remedy` too',
    ]);
    expect(read('en', barriers).diagnostics).toEqual([]);
    // Indonesian has no article that changes.
    expect(read('id', { obstacle: 'Kendala', obstacles: 'Kendala' }).diagnostics).toEqual([]);
  });

  it('end even where they name themselves', () => {
    const { diagnostics, value } = read('en', { ...barriers, obstacle: '{obstacle}' });
    expect(diagnostics).toEqual([]);
    expect(value && label(value, 'obstacle')).toBe('{obstacle}');
    expect(groupWords('en', { ...barriers, obstacle: '{obstacle}' })('topic-numbered')).toMatch(
      /\{obstacle\}/i,
    );
  });
});

describe('A label file of one’s own', () => {
  it('is laid over that of the package, key by key', () => {
    const { diagnostics } = read('en', {}, 'handout: Reader\nminutes: "{n} min"\n');
    expect(diagnostics).toEqual([]);
    const english = words('en', {}, 'handout: Reader\nminutes: "{n} min"\n');
    expect([english('handout'), english('minutes', 1), english('worksheet')]).toEqual([
      'Reader',
      '1 min',
      'Worksheet',
    ]);
  });

  it('is read in a language that the package does not have, and says what it lacks', () => {
    const { diagnostics } = read('fr', {}, 'handout: Résumé\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-labels']);
    expect(diagnostics[0]?.message).toMatch(/^\d+ labels missing, so English words stand there: obstacles, /);
    expect(words('fr', {}, 'handout: Résumé\n')('handout')).toBe('Résumé');
  });

  it('warns of a key with a slip in it, and takes those of one’s own templates', () => {
    const { diagnostics } = read('en', {}, 'handuot: Reader\nschool-motto: Semper idem\n');
    expect(pointed(diagnostics)).toEqual(['unknown-label: handuot']);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', hint: 'Did you mean `handout`?' });
  });

  it('is refused where a label is no text', () => {
    expect(pointed(read('en', {}, 'handout: [a, b]\nminutes: { one: a }\n').diagnostics)).toEqual([
      'wrong-label: [a, b]',
      'wrong-label: { one: a }',
    ]);
  });
});
