import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedLesson } from '../../../src/cli/reporters/checked-lesson.ts';
import { FORMATS } from '../../../src/cli/reporters/formats.ts';
import { summaryOf } from '../../../src/cli/reporters/summary.ts';
import type { Span, Told } from '../../../src/diagnostics/diagnostic.ts';
import { ENGLISH, visible } from '../../../src/diagnostics/message.ts';

const source = {
  name: 'content/sungai bersih/lesson.yaml',
  text: 'titel: Sungai\nquestion: 50% kotor,\n  mengapa?\n',
};
const span = (start: number, end: number): Span => ({ source, start, end });

const error: Told = {
  code: 'unknown-key',
  severity: 'error',
  message: 'Unexpected key `titel` in this file, expected `title`',
  span: span(0, 5),
  hint: 'Did you mean `title`?',
};
const warning: Told = {
  code: 'answer-by-length',
  severity: 'warning',
  message: 'Half: 50%, no more',
  span: span(24, 45),
  hint: '',
};
const placeless: Told = { code: 'no-theme', severity: 'error', message: 'No theme', hint: '' };

const lessonWith = (...diagnostics: Told[]): CheckedLesson => ({
  lesson: 'sungai',
  language: 'en',
  diagnostics,
  silenced: 0,
});

describe('Findings for GitHub', () => {
  it('are one command a line, at line and column, with what the runner would take for its own escaped', () => {
    expect(FORMATS.github([lessonWith(error, warning), lessonWith(placeless)])).toBe(
      [
        '::error file=content/sungai bersih/lesson.yaml,line=1,col=1,title=unknown-key::Unexpected key `titel` in this file, expected `title`%0ADid you mean `title`?',
        '::warning file=content/sungai bersih/lesson.yaml,line=2,col=11,title=answer-by-length::Half: 50%25, no more',
        '::error title=no-theme::No theme',
      ].join('\n'),
    );
  });

  it('come out of the runner as they were, or visible, whatever an author wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, name) => {
        const at = { source: { name, text: 'x' }, start: 0, end: 1 };
        const text = FORMATS.github([lessonWith({ ...error, message, hint: '', span: at })]);
        const [, properties = '', data = ''] = /^::error (.*?)::(.*)$/s.exec(text) ?? [];
        const [file = ''] = properties.split(',');
        expect(text).not.toMatch(/[\r\n]/);
        expect(unescaped(data)).toBe(shown(message));
        expect(unescaped(file)).toBe(`file=${shown(name)}`);
      }),
    );
  });
});

/** No control character comes out raw, but for those that the runner has escapes for. */
function shown(text: string): string {
  return text.replace(/[^\r\n\t]+/g, visible);
}

/** What actions/runner does with the parts of a command. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

describe('Findings as SARIF', () => {
  const log = JSON.parse(FORMATS.sarif([lessonWith(error, warning), lessonWith(placeless)]));
  const [run] = log.runs;

  it('say their version and who found them', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(run.tool.driver.name).toBe('Kapur');
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('point from each result to its rule', () => {
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      'answer-by-length',
      'no-theme',
      'unknown-key',
    ]);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  });

  it('have a level, a message with its hint, and a place with both ends, counted from 1', () => {
    expect(run.results).toMatchObject([
      {
        level: 'error',
        message: { text: `${error.message}. ${error.hint}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'content/sungai%20bersih/lesson.yaml' },
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
            },
          },
        ],
      },
      {
        level: 'warning',
        locations: [
          { physicalLocation: { region: { startLine: 2, startColumn: 11, endLine: 3, endColumn: 11 } } },
        ],
      },
      { level: 'error' },
    ]);
    expect(run.results[2]).not.toHaveProperty('locations');
  });

  it('are a sound log where nothing was found', () => {
    expect(JSON.parse(FORMATS.sarif([lessonWith()])).runs[0].results).toEqual([]);
  });
});

describe('The summary of a lesson', () => {
  it('counts, and tells what is silenced', () => {
    expect(summaryOf(lessonWith(), ENGLISH)).toBe('sungai: 0 errors, 0 warnings');
    expect(summaryOf({ ...lessonWith(error, warning), silenced: 2 }, ENGLISH)).toBe(
      'sungai: 1 error, 1 warning, 2 silenced',
    );
  });

  it('shows the statistics in a short block', () => {
    const statistics = {
      minutes: {
        planned: 90,
        groups: [
          { group: 'Obstacles', count: 30 },
          { group: 'Remedies', count: 36 },
        ],
      },
      slides: { count: 17, meanWords: 34, fullest: { slide: 5, words: 61 } },
      reading: { words: 900, wordsPerSentence: 14.2, ease: { formula: 'Flesch reading ease', score: 62 } },
      balance: [
        { group: 'Obstacles', count: 5, links: { fewest: 1, most: 3 } },
        { group: 'Remedies', count: 6 },
      ],
      exercises: { count: 1, questions: 9, marks: 1 },
    };
    expect(summaryOf({ ...lessonWith(), statistics }, ENGLISH)).toBe(
      [
        'sungai: 0 errors, 0 warnings',
        '  time       66 of 90 minutes (Obstacles 30, Remedies 36)',
        '  slides     17, with 34 words on average and 61 at most (slide 5)',
        '  reading    14.2 words a sentence; Flesch reading ease 62',
        '  balance    Obstacles 5 (1 to 3 links each), Remedies 6',
        '  exercises  1, with 9 questions and 1 mark',
      ].join('\n'),
    );
  });
});
