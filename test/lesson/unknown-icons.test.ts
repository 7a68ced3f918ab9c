import { describe, expect, it } from 'vitest';
import { lessonOf, read, spoiled } from './reading.ts';

const hints = (icon: string) =>
  read(spoiled({ 'obstacles.0.icon': icon })).diagnostics.map(({ code, hint }) => `${code}: ${hint}`);

describe('The icon of a topic', () => {
  it('is kept by its name', () => {
    const lesson = lessonOf(spoiled({ 'obstacles.0.icon': 'shield-lock' }));
    expect(lesson.groups[0]?.topics[0]?.icon).toBe('shield-lock');
  });

  it('that there is not gets those that it may mean, by letters or by a word of any language', () => {
    expect(hints('sheild-lock')).toEqual(['unknown-icon: Did you mean `shield-lock`?']);
    expect(hints('pengadilan')).toEqual(['unknown-icon: Did you mean `gavel`?']);
    expect(hints('qqqqqqqq')).toEqual(['unknown-icon: Look for one by a word: `kapur icons water`.']);
  });
});
