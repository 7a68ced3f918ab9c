/** Exercises of every type for a lesson, derived from it or written by hand, with options of all kinds. */

import type { LessonGround as Ground } from './any-lesson.ts';
import type { Draw } from './draw.ts';

export interface ExerciseYaml {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** One to six exercises, each with an id of its own. */
export function anyExercises(lesson: Ground, draw: Draw): ExerciseYaml[] {
  const makers = Object.entries(MAKERS);
  return Array.from({ length: draw.count(1, 6) }, (_, index): ExerciseYaml => {
    const [type, make] = draw.one(makers);
    return {
      type,
      id: `task-${index + 1}`,
      ...(draw.chance(0.2) && { instruction: draw.sentence(3, 15) }),
      ...make(lesson, draw),
    };
  });
}

/** The fields of each type; where the lesson has too little to derive from, they are written by hand. */
const MAKERS: Readonly<Record<string, (lesson: Ground, draw: Draw) => Fields>> = {
  match: (lesson, draw) => {
    const spare = draw.chance(0.4) && { spare: listOf(draw.count(1, 2), () => draw.phrase(1, 6)) };
    const derived = draw.one(['obstacles', 'remedies', 'terms', 'pairs']);
    if (derived === 'terms' && termIds(lesson).length >= 2) {
      return { from: 'terms', to: 'meanings', ...marks(draw), ...spare, ...pickedTerms(lesson, 2, draw) };
    }
    if (derived === 'obstacles' && lesson.remedies.flatMap(({ addresses }) => addresses).length >= 2) {
      const linked = new Set(lesson.remedies.flatMap(({ addresses }) => addresses));
      if (linked.size >= 2) return { from: 'obstacles', to: 'remedies', ...marks(draw), ...spare };
    }
    if (derived === 'remedies' && lesson.remedies.length >= 2) {
      return { from: 'remedies', to: 'obstacles', ...marks(draw), ...spare };
    }
    const lefts = listOf(draw.count(2, 9), () => draw.phrase(1, draw.one([3, 12])));
    const rights = listOf(draw.count(2, 9), () => draw.phrase(1, draw.one([3, 12])));
    const pairs = lefts.map((left) => ({ left, right: draw.one(rights), ...about(lesson, draw) }));
    const more = draw.chance(0.3) ? [{ left: draw.one(lefts), right: draw.phrase(1, 4) }] : [];
    return { pairs: [...pairs, ...more], ...marks(draw), ...spare };
  },
  cloze: (lesson, draw) => {
    const bank = draw.one([{}, { spare: listOf(draw.count(1, 3), () => draw.name(1, 2)) }, { bank: false }]);
    const claims = (points: readonly { readonly claim: string; readonly terms?: readonly string[] }[]) =>
      points.filter(({ terms = [], claim }) =>
        terms.some((id) => claim.includes(` ${lesson.terms?.[id]?.name}`)),
      ).length;
    const all = [...lesson.obstacles, ...lesson.remedies];
    if (draw.chance(0.5) && claims(all) >= 2) return { from: 'points', ...bank, ...marks(draw) };
    const gapped = () => {
      const gaps = listOf(
        draw.count(1, 2),
        () => `{${listOf(draw.count(1, 2), () => draw.name(1, 2)).join('|')}}`,
      );
      const words = gaps.flatMap((gap) => [draw.name(1, 6), gap]);
      return `${words.join(' ')} ${draw.name(1, 4)}.`;
    };
    return {
      text: listOf(draw.count(1, 6), gapped).join(' '),
      ...bank,
      ...about(lesson, draw),
      ...marks(draw),
    };
  },
  'true-false': (lesson, draw) => ({
    statements: listOf(draw.count(1, 8), () => {
      const text = draw.sentence(3, draw.one([8, 25]));
      return draw.chance(0.5)
        ? { text, answer: true, ...about(lesson, draw) }
        : { text, answer: false, correction: draw.sentence(3, draw.one([8, 25])), ...about(lesson, draw) };
    }),
    ...(draw.chance(0.5) && { claims: draw.some(pointIds(lesson), 1, 4) }),
    ...marks(draw),
  }),
  'multiple-choice': (lesson, draw) => {
    const kind = draw.one(['obstacles', 'remedies'] as const);
    if (draw.chance(0.5) && lesson[kind].length >= 3) return { from: kind, ...marks(draw) };
    return {
      questions: listOf(draw.count(1, 4), () => {
        const wide = draw.one([3, 18]);
        return {
          question: draw.phrase(4, 20),
          answer: draw.phrase(1, wide),
          wrong: listOf(draw.count(2, 4), () => option(wide, draw)),
          ...(draw.chance(0.3) && { why: draw.sentence(2, 10) }),
          ...about(lesson, draw),
        };
      }),
      ...marks(draw),
    };
  },
  'multiple-answers': (lesson, draw) => {
    const kind = draw.one(['obstacles', 'remedies'] as const);
    if (draw.chance(0.5) && lesson[kind].length >= 2) return { from: kind, ...marks(draw) };
    return {
      questions: listOf(draw.count(1, 3), () => ({
        question: draw.phrase(4, 20),
        right: listOf(draw.count(1, 3), () => option(8, draw)),
        wrong: listOf(draw.count(1, 3), () => option(8, draw)),
        ...about(lesson, draw),
      })),
    };
  },
  order: (lesson, draw) => ({
    questions: listOf(draw.count(1, 2), () => ({
      question: draw.phrase(4, 20),
      steps: listOf(draw.count(3, 10), () => draw.phrase(1, draw.one([5, 20]))),
      ...marks(draw),
      ...about(lesson, draw),
    })),
  }),
  classify: (lesson, draw) => {
    const from = draw.one(['points', 'obstacles', 'remedies', 'written'] as const);
    if (from === 'points') return { from };
    if (from !== 'written' && lesson[from].length >= 2 && lesson[from].length <= 5) return { from };
    return {
      categories: listOf(draw.count(2, 5), () => ({
        name: draw.name(1, 4),
        cards: listOf(draw.count(1, 3), () => draw.phrase(1, draw.one([4, 14]))),
        ...about(lesson, draw),
      })),
    };
  },
  table: (lesson, draw) => {
    const from = draw.one(['obstacles', 'remedies', 'terms', 'rows']);
    if (from === 'terms' && termIds(lesson).length > 0) return { from, ...pickedTerms(lesson, 1, draw) };
    if (from === 'obstacles' || from === 'remedies') return { from, ...marks(draw) };
    const width = draw.count(2, 5);
    const rows = listOf(draw.count(1, 6), () => cells(width, 0.4, draw));
    return {
      columns: listOf(width, () => draw.name(1, 2)),
      rows: [...rows, cells(width, 1, draw)],
      ...about(lesson, draw),
    };
  },
  'cause-effect': (lesson, draw) => {
    if (draw.chance(0.4)) return { from: 'links' };
    const width = draw.count(2, 4);
    const chains = listOf(draw.count(0, 3), () => cells(width, 0.4, draw));
    return { chains: [...chains, cells(width, 1, draw)], ...about(lesson, draw) };
  },
  'concept-map': (lesson, draw) =>
    lesson.obstacles.length >= 2 && lesson.remedies.length >= 2
      ? { ...marks(draw), ...(draw.chance(0.5) && leftOut(lesson, draw)) }
      : { type: 'exit-ticket' },
  crossword: (lesson, draw) => puzzle(lesson, draw),
  'word-search': (lesson, draw) => puzzle(lesson, draw),
  frayer: (lesson, draw) => {
    const ids = termIds(lesson);
    if (ids.length === 0) return { type: 'exit-ticket' };
    return {
      terms: draw.some(ids, 1, 3).map((term) => ({
        term,
        ...(draw.chance(0.5) && { features: draw.phrase(2, 12) }),
        ...(draw.chance(0.5) && { examples: draw.phrase(2, 12) }),
        ...(draw.chance(0.5) && { others: draw.phrase(2, 12) }),
      })),
    };
  },
  cornell: (lesson, draw) =>
    draw.chance(0.5)
      ? {
          points: draw.some(pointIds(lesson), 1, 4),
          ...(draw.chance(0.3) && { summary: draw.sentence(4, 20) }),
        }
      : {
          cues: listOf(draw.count(1, 4), () => ({
            cue: draw.phrase(1, 10),
            notes: draw.sentence(3, 30),
            ...about(lesson, draw),
          })),
        },
  'short-answer': (lesson, draw) => ({ questions: questions(lesson, 20, draw), ...marks(draw) }),
  essay: (lesson, draw) => ({
    questions: listOf(draw.count(1, 2), () => {
      const levels = draw.count(3, 5);
      return {
        question: draw.phrase(6, draw.one([20, 60])),
        answer: draw.sentence(6, 60),
        ...(draw.chance(0.7) && { lines: draw.count(5, 24) }),
        ...(draw.chance(0.3) && {
          rubric: {
            levels: listOf(levels, () => draw.name(1, 2)),
            criteria: listOf(draw.count(2, 4), () => ({
              name: draw.name(1, 2),
              descriptions: listOf(levels, () => draw.sentence(2, 10)),
            })),
          },
        }),
        ...about(lesson, draw),
      };
    }),
  }),
  'case-study': (lesson, draw) => ({
    ...(draw.chance(0.7) && { title: draw.phrase(1, 5) }),
    text: listOf(draw.count(1, 4), () => draw.sentence(8, 60)).join('\n\n'),
    questions: questions(lesson, 8, draw),
  }),
  'exit-ticket': (_, draw) => ({
    ...(draw.chance(0.5) && { questions: listOf(draw.count(1, 4), () => draw.phrase(3, 20)) }),
    ...(draw.chance(0.3) && { marks: draw.count(1, 3) }),
  }),
};

/** A map whose author says what is to be filled in. */
function leftOut(lesson: Ground, draw: Draw): Fields {
  const blank = draw.some(pointIds(lesson), 1, 3);
  const rest = lesson.remedies.map(({ id }) => id).filter((id) => !blank.includes(id));
  return { blank, ...(rest.length > 0 && draw.chance(0.5) && { unlinked: draw.some(rest, 1, 3) }) };
}

function puzzle(lesson: Ground, draw: Draw): Fields {
  const short = Object.entries(lesson.terms ?? {}).flatMap(([id, { name }]) =>
    name.length >= 4 && name.length <= 18 ? [id] : [],
  );
  if (draw.chance(0.5) && short.length >= 2) return { from: 'terms', terms: draw.some(short, 2, 9) };
  return {
    words: draw.words(draw.count(2, draw.one([5, 12])), 3, 12).map((word) => ({
      word,
      clue: draw.phrase(2, draw.one([6, 20])),
      ...about(lesson, draw),
    })),
  };
}

function questions(lesson: Ground, lines: number, draw: Draw): Fields[] {
  return listOf(draw.count(1, 4), () => ({
    question: draw.phrase(4, draw.one([12, 40])),
    answer: draw.sentence(2, draw.one([12, 60])),
    ...(draw.chance(0.5) && { lines: draw.count(1, lines) }),
    ...marks(draw),
    ...about(lesson, draw),
  }));
}

/** A row of which at least one cell is filled in by a pupil, and one given. */
function cells(width: number, open: number, draw: Draw): string[] {
  const always = draw.count(0, width - 1);
  return listOf(width, () => draw.name(1, draw.one([2, 8]))).map((words, index) =>
    index === always
      ? open === 1
        ? `{${words}|${draw.name(1, 3)}}`
        : words
      : draw.chance(open - 0.6)
        ? `{${words}}`
        : words,
  );
}

function option(most: number, draw: Draw): string | Fields {
  const text = draw.phrase(1, most);
  return draw.chance(0.3) ? { text, why: draw.sentence(2, 10) } : text;
}

function about(lesson: Ground, draw: Draw): Fields {
  return draw.chance(0.6) ? { about: draw.some(pointIds(lesson), 1, draw.one([1, 3])) } : {};
}

function marks(draw: Draw): Fields {
  return draw.chance(0.3) ? { marks: draw.one([2, 5, 20]) } : {};
}

function pickedTerms(lesson: Ground, least: number, draw: Draw): Fields {
  return draw.chance(0.4) ? { terms: draw.some(termIds(lesson), least, 9) } : {};
}

function termIds({ terms = {} }: Ground): string[] {
  return Object.keys(terms);
}

function pointIds({ obstacles, remedies }: Ground): string[] {
  return [...obstacles, ...remedies].map(({ id }) => id);
}

function listOf<Thing>(length: number, make: () => Thing): Thing[] {
  return Array.from({ length }, make);
}
