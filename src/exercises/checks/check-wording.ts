/** Warns when the wording of options, not what they say, shows which of them is right. */

import { type Message, say } from '../../diagnostics/message.ts';
import type { Prose } from '../../lesson/lesson.ts';
import { parseInline, plainText } from '../../prose/inline.ts';
import { comparable } from '../comparable.ts';
import type { ExerciseContext } from '../exercise-type.ts';
import type { Question } from '../question.ts';

/** Signs that an eye catches without reading; said of one option and of several. */
const FORMS: readonly {
  readonly says: readonly [one: Message, several: Message];
  readonly has: (words: string) => boolean;
}[] = [
  { says: [say`ends in a full stop`, say`end in a full stop`], has: (words) => /[.!?]$/.test(words) },
  { says: [say`begins with a capital`, say`begin with a capital`], has: (words) => /^\p{Lu}/u.test(words) },
  { says: [say`holds a number`, say`hold a number`], has: (words) => /\p{Nd}/u.test(words) },
];

/** Warns when right options differ from all wrong ones in one of the forms. */
export function checkForms({ right, wrong }: Question, number: number, context: ExerciseContext): void {
  if (wrong.length < 2) return;
  const seen = ({ text }: { readonly text: Prose }) => plainText(parseInline(text)).trim();
  for (const { says, has } of FORMS) {
    const rights = right.map((option) => has(seen(option)));
    const wrongs = wrong.map((option) => has(seen(option)));
    if (new Set(rights).size > 1 || new Set(wrongs).size > 1 || rights[0] === wrongs[0]) continue;
    const one = rights[0] && right.length === 1;
    context.report({
      code: 'answer-by-form',
      severity: 'warning',
      message: one
        ? say`Only the right answer of question ${number} ${says[0]}`
        : rights[0]
          ? say`Only the right ones of question ${number} ${says[1]}`
          : say`Only the wrong ones of question ${number} ${says[1]}`,
      hint: say`Write all options in one form.`,
    });
  }
}

/** Warns when a question that ends in an article, such as "a" or "an", fits the right answer alone. */
export function checkArticle(
  { prompt, right, wrong }: Question,
  number: number,
  context: ExerciseContext,
): void {
  const { articles } = context.locale.prose();
  if (!articles) return;
  const { vowels, 'before-vowels': beforeVowels, 'before-others': beforeOthers } = articles;
  const last = /(\p{L}+)[^\p{L}\p{N}_]*$/u.exec(plainText(parseInline(prompt)))?.[1]?.toLowerCase();
  const article = [beforeVowels, beforeOthers].find((one) => one === last);
  if (!article) return;
  const fits = ({ text }: { readonly text: Prose }) =>
    [...vowels].includes(comparable(text).charAt(0)) === (article === beforeVowels);
  if (!right.every(fits) || wrong.some(fits)) return;
  context.report({
    code: 'answer-by-form',
    severity: 'warning',
    message: say`\`${article}\` at the end of question ${number} fits its right answer alone`,
    hint: say`Write ${`"${beforeOthers}/${beforeVowels}"`}, or move the article into the options.`,
  });
}

/** Shorter words are mostly those that every sentence has. */
const LETTERS = 5;

/** Warns when the right answer repeats a word of the question that no wrong option has. */
export function checkEcho(
  { prompt, right, wrong }: Question,
  number: number,
  context: ExerciseContext,
): void {
  const { language } = context.lesson;
  const common = new Set(context.locale.prose()['common-words']);
  const [only] = right;
  if (right.length !== 1 || !only) return;
  const elsewhere = new Set(wrong.flatMap(({ text }) => wordsOf(text, language)));
  const asked = new Set(wordsOf(prompt, language));
  const echo = wordsOf(only.text, language).find(
    (word) => asked.has(word) && !elsewhere.has(word) && !common.has(word),
  );
  if (!echo) return;
  context.report({
    code: 'answer-in-question',
    severity: 'warning',
    message: say`The right answer of question ${number} repeats \`${echo}\` of the question, and no wrong one does`,
    hint: say`Use another word in one of them, or the same word in a wrong option.`,
  });
}

function wordsOf(prose: Prose, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(comparable(prose));
  return [...segments].flatMap(({ segment, isWordLike }) =>
    isWordLike && segment.length >= LETTERS ? segment : [],
  );
}
