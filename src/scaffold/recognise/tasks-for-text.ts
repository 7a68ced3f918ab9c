/** The first exercises of a lesson that was made of a text: of several types, and with answers from the text. */

import type { LessonKind } from '../../kinds/lesson-kind.ts';
import type { RawLesson } from '../../lesson/lesson-schema.ts';
import type { RawTopic } from '../../lesson/topic-schema.ts';
import { slug } from '../../yaml/ids.ts';
import type { DraftGroup } from '../draft.ts';
import { derivedExercises } from '../exercises-for.ts';
import { filled } from '../starter.ts';
import { asSentence, shortened } from './clauses.ts';
import { isCompared } from './kind-words.ts';
import type { Lexicon } from './lexicon.ts';
import { countWords } from './phrases.ts';
import { plainWords } from './plain-words.ts';
import { type Stemmer, sharesWord } from './stems.ts';

type Exercises = NonNullable<RawLesson['exercises']>;

export interface TaskSource {
  /** With what the text tells alone; a claim may be empty. */
  readonly groups: readonly DraftGroup[];
  /** Whether the text tells all topics that the lesson has. */
  readonly isWhole: boolean;
  readonly kind: LessonKind;
  readonly conclusion: string;
  /** Names of terms. */
  readonly terms: readonly string[];
  /** Questions that the text itself answers. */
  readonly answered: readonly {
    readonly question: string;
    readonly answer: string;
    readonly about: string;
  }[];
}

/** Enough for one sheet. */
const MOST = { choices: 4, gaps: 6, pairs: 8, explained: 2, answered: 3 };
const LEAST = { choices: 3, gaps: 2, pairs: 3 };
/** Something is left out of it, or is to be written there. */
const CUT = /…|\.{3}|_{2,}/;
/** In signs. */
const LONGEST = { sentence: 160, answer: 500 };

export function tasksForText(source: TaskSource, lexicon: Lexicon, stems: Stemmer): Exercises {
  const { groups, kind } = source;
  const topics = groups.flatMap((group) => group.topics);
  const titles = topics.map(({ title }) => slug(title));
  // Two topics of one name have no right answer.
  const isClear = new Set(titles).size === titles.length && !titles.includes('');
  const derived = isClear && source.isWhole ? derivedExercises(groups, kind) : [];
  const hasPairs = derived.some(({ type }) => type === 'match');
  return [
    ...derived,
    ...(isClear && !hasPairs ? pairs(topics, stems) : []),
    ...gaps(source, topics, lexicon),
    // Where each topic says something of all others, no sentence belongs to one alone.
    ...(isClear && !isCompared(kind) ? choices(groups, lexicon, stems) : []),
    ...questions(source, topics, lexicon),
  ];
}

/** Topics and what the text says of them, where that does not hold their name. */
function pairs(topics: readonly RawTopic[], stems: Stemmer): Exercises {
  const found = topics
    .filter(
      ({ title, claim }) =>
        claim && claim.length <= LONGEST.sentence && !CUT.test(claim) && !sharesWord(title, claim, stems),
    )
    .slice(0, MOST.pairs);
  if (found.length < LEAST.pairs || new Set(found.map(({ claim }) => claim)).size < found.length) return [];
  return [
    {
      type: 'match',
      pairs: found.map(({ id, title, claim }) => ({ left: title, right: claim, about: [id] })),
    },
  ];
}

interface Told {
  readonly sentence: string;
  /** The topic that it is about; empty for the conclusion. */
  readonly about: string;
}

/** Sentences of the text without a term, a name of a topic or a number; each gap has another answer. */
function gaps(
  { terms, conclusion, groups }: TaskSource,
  topics: readonly RawTopic[],
  lexicon: Lexicon,
): Exercises {
  const names = [...terms, ...topics.map(({ title }) => title).filter((title) => countWords(title) <= 3)];
  const told = [
    ...topics.map(({ id, claim, explanation = '' }) => ({ id, text: `${claim} ${explanation}` })),
    { id: '', text: conclusion },
  ]
    .flatMap(({ id, text }) => lexicon.sentences(text).map((sentence): Told => ({ sentence, about: id })))
    .filter(
      ({ sentence }) =>
        sentence.length <= LONGEST.sentence &&
        /[.!]$/.test(sentence) &&
        !CUT.test(sentence) &&
        !/[{}|[\]*`~^\\?]/.test(sentence),
    );
  const isDated = groups.some(({ group }) => group.when);
  const used = new Set<string>();
  const made: { readonly text: string; readonly about: string }[] = [];
  for (const { sentence, about } of told) {
    const found = gapIn(
      sentence,
      names.filter((name) => !used.has(name.toLowerCase())),
      isDated,
    );
    const answer = sentence.slice(found?.start, found?.end);
    if (!found || used.has(answer.toLowerCase()) || made.length >= MOST.gaps) continue;
    used.add(answer.toLowerCase());
    made.push({ text: `${sentence.slice(0, found.start)}{${answer}}${sentence.slice(found.end)}`, about });
  }
  if (made.length < LEAST.gaps) return [];
  const about = [...new Set(made.flatMap((one) => one.about || []))];
  return [
    { type: 'cloze', text: made.map(({ text }) => text).join(' '), ...(about.length > 0 && { about }) },
  ];
}

/** Where a sentence holds a name, or else a number: once, and not as its first word. */
function gapIn(
  sentence: string,
  names: readonly string[],
  isDated: boolean,
): { readonly start: number; readonly end: number } | undefined {
  const name = names.find((one) => wordAt(sentence, one) > 1);
  // Who is to put events in their order knows their years.
  const number = isDated ? null : /(?<![\p{L}\p{N}.,])\d(?:[\d.,]*\d)?(?![\p{L}\p{N}])/u.exec(sentence);
  const start = name === undefined ? (number?.index ?? -1) : wordAt(sentence, name);
  const end = start + (name ?? number?.[0] ?? '').length;
  if (start < 2) return undefined;
  const rest = `${sentence.slice(0, start)}${sentence.slice(end)}`.toLowerCase();
  return rest.includes(sentence.slice(start, end).toLowerCase()) ? undefined : { start, end };
}

/** Where a name stands in a sentence as whole words; -1 where it does not. */
function wordAt(sentence: string, name: string): number {
  const at = sentence.toLowerCase().indexOf(name.toLowerCase());
  const around = `${sentence.charAt(at - 1)}${sentence.charAt(at + name.length)}`;
  return at < 0 || /[\p{L}\p{N}-]/u.test(around) ? -1 : at;
}

/** Which topic of a group a sentence is about, where others stand beside it. */
function choices(groups: readonly DraftGroup[], { words, sentences }: Lexicon, stems: Stemmer): Exercises {
  const found = groups.flatMap(({ topics }) => {
    if (topics.length < LEAST.choices) return [];
    return topics.flatMap((topic) => {
      const told = [...sentences(topic.explanation ?? ''), topic.claim].find(
        (one) =>
          one.length <= LONGEST.sentence &&
          countWords(one) > 4 &&
          !one.endsWith('?') &&
          !CUT.test(one) &&
          !sharesWord(topic.title, one, stems),
      );
      return told ? [{ topic, told }] : [];
    });
  });
  const perGroup = spread(found, MOST.choices);
  if (perGroup.length < 2) return [];
  return [
    {
      type: 'multiple-choice',
      questions: perGroup.map(({ topic, told }) => ({
        question: filled(words.tasks.which, { sentence: plainWords(told) }),
        answer: topic.title,
        about: [topic.id],
      })),
    },
  ];
}

/** Some of them, from the first to the last. */
function spread<Value>(values: readonly Value[], most: number): Value[] {
  if (values.length <= most) return [...values];
  return Array.from(
    { length: most },
    (_, index) => values[Math.floor((index * values.length) / most)],
  ).filter((value) => value !== undefined);
}

/** That of the whole lesson stands at the end of each paper. */
function questions(
  { answered }: TaskSource,
  topics: readonly RawTopic[],
  { words, sentences }: Lexicon,
): Exercises {
  const isTold = (text: string) => text !== '' && !CUT.test(text);
  const told = (text: string) => sentences(text).filter(isTold);
  const own = answered.slice(0, MOST.answered).map(({ question: asked, answer: told, about }) => ({
    question: asked,
    answer: shortened(told, LONGEST.answer),
    about: [about],
  }));
  const explained = spread(
    topics.filter(({ claim, explanation }) => claim && explanation),
    MOST.explained,
  ).map(({ id, title, claim, explanation = '' }) => ({
    question: filled(words.tasks.explain, { title }),
    answer: shortened(
      [...(isTold(claim) ? [asSentence(claim)] : []), ...told(explanation).slice(0, 2)].join(' '),
      LONGEST.answer,
    ),
    about: [id],
  }));
  const all = [...own, ...explained.filter(({ answer: said }) => said)];
  return all.length > 0 ? [{ type: 'short-answer', questions: all }] : [];
}
