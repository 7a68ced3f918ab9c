import { describe, expect, it } from 'vitest';
import { type Tier, variantsOf } from '../../src/base/variant.ts';
import { makePapers } from '../../src/variants/paper.ts';
import { english } from '../exercises/lessons.ts';
import { lessonOf, spoiled } from '../lesson/reading.ts';
import { told } from '../told.ts';

const fingerprint = { lesson: '', pictures: '', templates: '', theme: '', labels: '', program: '' };
const question = { type: 'short-answer', questions: [{ question: 'Why?', answer: 'Because.' }] };
const warningsOf = (level: Tier, exercises: readonly object[]) => {
  const lesson = lessonOf(spoiled({ exercises }));
  const variants = variantsOf(2, level);
  return told(makePapers(lesson, english, fingerprint, { variants, seed: '1', paper: 'A4' }).diagnostics)
    .filter(({ code }) => code === 'idle-level')
    .map(({ severity, message, hint }) => `${severity}: ${message} ${hint}`);
};

describe('A level of the paper', () => {
  it('warns once where it changes nothing', () => {
    const message = (level: string) =>
      `warning: The paper of level \`${level}\` is the same as that for all, expected an exercise or a hint of its own`;
    expect(warningsOf('support', [question])).toEqual([
      `${message('support')} Add \`level: support\` or a \`hint\` to an exercise.`,
    ]);
    expect(warningsOf('challenge', [{ ...question, hint: 'Think.' }])).toEqual([
      `${message('challenge')} Add \`level: challenge\` to an exercise.`,
    ]);
  });

  it('is as it should be with a hint, an exercise or a question of its own', () => {
    expect(warningsOf('core', [question])).toEqual([]);
    expect(warningsOf('support', [{ ...question, hint: 'Think.' }])).toEqual([]);
    expect(warningsOf('challenge', [question, { ...question, level: 'challenge' }])).toEqual([]);
    const hard = { question: 'Why not?', answer: 'Because.', level: 'challenge' };
    expect(warningsOf('challenge', [{ ...question, questions: [...question.questions, hard] }])).toEqual([]);
  });
});
