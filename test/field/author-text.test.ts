import { describe, expect, it } from 'vitest';
import type { BuildRequest, BuildResult } from '../../src/pipeline/build.ts';
import type { DocumentName } from '../../src/pipeline/documents.ts';
import { buildLesson } from '../papers/build-lesson.ts';

interface Changes {
  readonly points?: readonly string[];
  readonly explanation?: string;
  readonly exercises?: readonly string[];
}

/** A lesson in which one obstacle and the exercises are said by the test, in lines of YAML. */
function lessonWith({
  points = ['A plant serves many', 'Benefits come late'],
  explanation,
  exercises = [],
}: Changes) {
  return `title: Clean rivers
language: en
question: Why do rivers stay dirty although nobody wants them so?
obstacles:
  - id: cost
    title: Cost of treatment
    claim: Cleaning waste water costs more than one village can pay.
    points:
${points.map((point) => `      - ${point}`).join('\n')}
${explanation ? `    explanation: ${explanation}` : ''}
  - id: habit
    title: Old habits
    claim: Where everyone throws waste into the river, no one feels to blame.
    points: [The river carries it out of sight, Nobody asks who did it]
remedies:
  - id: sharing
    title: Sharing the cost
    claim: Villages along one river can share one plant.
    points: [One plant for the valley, Each pays by its use]
    addresses: [cost]
  - id: watch
    title: River watch
    claim: People who measure their river begin to guard it.
    points: [Pupils measure the water each month, The results hang in the market]
    addresses: [habit]
exercises:
  - { type: match, from: obstacles, to: remedies }
${exercises.map((line) => `  ${line}`).join('\n')}
`;
}

const TIMID = ['untaught', 'answer-by-form', 'answer-by-length'];

/** Warnings and errors, but for those on how good a question is. */
const codes = ({ diagnostics }: BuildResult) =>
  diagnostics.map(({ code }) => code).filter((code) => !TIMID.includes(code));

/** The markup of documents, its entities read: author text is never markup. */
const printed = ({ stages }: BuildResult, names: readonly DocumentName[]) =>
  names.map((name) =>
    (stages.markup[name] ?? '')
      .replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>'),
  );

const built = (changes: Changes, own: Partial<BuildRequest> = {}) => buildLesson(lessonWith(changes), own);

describe('text as its author typed it', () => {
  it('keeps the stars of products and powers on slides, papers and key', async () => {
    const result = await built({
      points: ['"Area: 2*3*4 = 24"', '"Python: x**2 + y**2 = z**2"'],
      exercises: [
        '- type: short-answer',
        '  questions:',
        '    - { question: "How much is 5*6*7?", answer: "5*6*7 = 210" }',
        '    - { question: "Write x**2 + y**2 in words.", answer: "x squared plus y squared" }',
        '- type: multiple-choice',
        '  questions:',
        '    - { question: "Which is 12?", answer: "2*2*3", wrong: ["2*3*3", "2*2*2"] }',
      ],
    });
    expect(codes(result)).toEqual([]);
    const [deck, worksheet, key] = printed(result, ['deck', 'worksheet', 'answer-key']);
    expect(deck).toContain('Area: 2*3*4 = 24');
    expect(deck).toContain('Python: x**2 + y**2 = z**2');
    for (const text of ['How much is 5*6*7?', 'Write x**2 + y**2 in words.', '2*2*3', '2*3*3', '2*2*2'])
      expect(worksheet).toContain(text);
    expect(key).toContain('5*6*7 = 210');
    expect(key).toContain('2*2*3');
  });

  it('keeps the brackets of chemistry, intervals and code', async () => {
    const texts = [
      'Complex salts: [Co(NH₃)₆](NO₃)₃ and [Cu(NH₃)₄]SO₄',
      'Interval [0,1](open) and array a[i](x)',
    ];
    const result = await built({ points: texts.map((text) => `"${text}"`) });
    expect(codes(result).filter((code) => code !== 'missing-glyph')).toEqual([]);
    for (const text of texts) expect(printed(result, ['deck'])[0]).toContain(text);
  });

  it('says what a # cuts off', async () => {
    const result = await built({ points: ['C# and F#', 'Rule #1 is first'] });
    expect(result.diagnostics.map(({ code, message, hint }) => [code, message.slice(0, 52), hint])).toEqual([
      [
        'text-cut-by-hash',
        'A comment to YAML, and not printed: `#1 is first`, e',
        'Wrap the text in quotes: - "Rule #1 is first"',
      ],
    ]);
    const quoted = await built({ points: ['C# and F#', '"Rule #1 is first"'] });
    expect(codes(quoted)).toEqual([]);
    expect(printed(quoted, ['deck'])[0]).toContain('Rule #1 is first');
  });

  it('says what markup is not read yet, and prints it as it is typed', async () => {
    const result = await built({ points: ['"H<sub>2</sub>O for $5 and $10"', '"| a | b |"'] });
    expect(codes(result)).toEqual(['unsupported-markup', 'unsupported-markup']);
    expect(printed(result, ['deck'])[0]).toContain('H<sub>2</sub>O for $5 and $10');
  });

  it('takes ten thousand signs of stars like any other text', async () => {
    const stars = '***a '.repeat(1_990).trim();
    const result = await built({ explanation: `"${stars}"` }, { documents: ['handout'] });
    expect(codes(result)).toEqual([]);
    expect(printed(result, ['handout'])[0]).toContain(stars);
  });

  it('takes no text of more than ten thousand', async () => {
    expect(codes(await built({ explanation: `"${'*a '.repeat(5_000)}"` }))).toEqual(['too-long']);
  });
});

describe('options that speak of other options', () => {
  const QUESTION = [
    '- type: multiple-choice',
    '  questions:',
    '    - question: "Which of these keeps a river dirty?"',
    '      answer: "Both A and B"',
    '      wrong: ["The price of a plant", "Old habits", "None of the above"]',
  ];
  const optionsOf = ({ stages }: BuildResult) =>
    stages.papers.map(({ exercises }) =>
      exercises.flatMap(({ parts }) =>
        parts.flatMap((part) =>
          part.kind === 'choice'
            ? part.options.map(({ letter, text, right }) => `${letter} ${text}${right ? ' *' : ''}`)
            : [],
        ),
      ),
    );
  const variants = ['A', 'B', 'C', 'D'].map((version) => ({ version, tier: 'core' as const }));

  it('keep their place in every version, so that their letters are right', async () => {
    const result = await built({ exercises: QUESTION }, { variants });
    expect(codes(result)).toEqual([]);
    expect(optionsOf(result)).toEqual(
      variants.map(() => [
        'A The price of a plant',
        'B Old habits',
        'C Both A and B *',
        'D None of the above',
      ]),
    );
  });

  it('are named where their letters cannot be known', async () => {
    const exercises = [
      ...QUESTION.slice(0, 3),
      '      answer: "Old habits"',
      '      wrong: ["The price of a plant", "Both A and B", "None of the above"]',
    ];
    const result = await built({ exercises }, { variants });
    expect(codes(result)).toEqual(['options-refer']);
    for (const options of optionsOf(result)) expect(options.at(-1)).toBe('D None of the above');
  });
});
