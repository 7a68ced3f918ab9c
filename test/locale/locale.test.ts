import { describe, expect, it } from 'vitest';
import { type GroupWords, groupKey, groupLabel, type Locale } from '../../src/locale/locale.ts';
import { kindNamed, localeOf } from '../kinds.ts';

const STEPS: GroupWords = {
  name: 'steps',
  topic: 'step',
  nouns: ['step', 'steps', 'a-step'],
  tone: 'first',
  title: '',
};
const locale = (labels: Locale['labels']): Locale => ({ ...localeOf('en'), groups: [STEPS], labels });
const NOUNS = { step: 'Step', steps: 'Steps', 'a-step': 'a {step}' };

describe('A label about a group', () => {
  it('is the common one with the nouns of the group, in a small letter or as they stand', () => {
    const { labels } = locale({
      ...NOUNS,
      overview: { one: '{n} {topic}', other: '{n} {topics}' },
      group: '{Topics}',
      hint: 'Think of {a-topic}.',
    });
    expect([1, 3].map((n) => groupLabel(locale(labels), 'overview', STEPS, { n }))).toEqual([
      '1 step',
      '3 steps',
    ]);
    expect(groupLabel(locale(labels), 'group', STEPS)).toBe('Steps');
    expect(groupLabel(locale(labels), 'hint', STEPS)).toBe('Think of a step.');
  });

  it('is one of the group’s own where the labels have it, also where there is no common one', () => {
    const labels = {
      ...NOUNS,
      group: '{Topics}',
      'group-steps': 'What to do',
      'topic-numbered': '{Topic} {n}',
      'step-numbered': 'Step no. {n}',
      'question.which-step': 'Which step?',
    };
    expect(groupLabel(locale(labels), 'group', STEPS)).toBe('What to do');
    expect(groupLabel(locale(labels), 'topic-numbered', STEPS, { n: 2 })).toBe('Step no. 2');
    expect(groupLabel(locale(labels), 'question.which-topic', STEPS)).toBe('Which step?');
    expect(['overview', 'topic', 'question.which-topic-claim'].map((key) => groupKey(key, STEPS))).toEqual([
      'overview-steps',
      'step',
      'question.which-step-claim',
    ]);
  });

  it('names a group of the author’s own by its title', () => {
    const words = localeOf('en', kindNamed('topics'));
    const [topics] = words.groups;
    if (!topics) throw new Error('The kind has a group');
    const own = { ...topics, title: 'Rivers of Asia' };
    expect(groupLabel(words, 'group', own)).toBe('Rivers of Asia');
    expect(groupLabel(words, 'topic-numbered', own, { n: 2 })).toBe('Topic 2');
  });

  it('is no label where neither is there', () => {
    expect(() => groupLabel(locale(NOUNS), 'overview', STEPS)).toThrow(RangeError);
  });
});
