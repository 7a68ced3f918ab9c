/** Which options of a question may be drawn in any order, and which keep their place because they speak of others. */

import { shuffle } from '../base/random.ts';
import { say } from '../diagnostics/message.ts';
import { comparable } from './comparable.ts';
import type { ExerciseContext } from './exercise-type.ts';
import type { Option } from './options.ts';
import { namedOptions, speaksOfAll } from './other-options.ts';
import type { Question } from './question.ts';

export type JudgedOption = Option & { readonly right: boolean };

export interface OptionOrder {
  /** To be drawn in any order. */
  readonly free: readonly JudgedOption[];
  /** These follow in this order. */
  readonly kept: readonly JudgedOption[];
}

/** With fewer beside them there are none to name: where all name numbers, the question lists what is numbered. */
const FEWEST_NAMED = 2;

/**
 * "All of the above" stands last. Where a right option names others by their letters ("both A and B"), these are the wrong
 * ones in the order of the file, and no version draws them; elsewhere the file does not say where the right option
 * stands, so that letters can't be told, and a warning asks for words.
 */
export function optionOrder(
  { right, wrong }: Question,
  number: number,
  context: ExerciseContext,
): OptionOrder {
  const all: JudgedOption[] = [
    ...right.map((option) => ({ ...option, right: true })),
    ...wrong.map((option) => ({ ...option, right: false })),
  ];
  const last = all.filter(({ text }) => speaksOfAll(text, context.locale));
  const others = all.filter((option) => !last.includes(option));
  const texts = others.map(({ text }) => comparable(text));
  const placesOf = ({ text }: Option): readonly number[] => {
    const names = namedOptions(text, context.locale);
    // "2 and 3" beside "2" and "3" are numbers, not options.
    return names.every(({ name }) => texts.includes(name)) ? [] : names.map(({ place }) => place);
  };
  const plain = others.filter((option) => placesOf(option).length === 0);
  const [first, ...more] = others.filter((option) => !plain.includes(option));
  if (!first || plain.length < FEWEST_NAMED) return { free: others, kept: shuffle(last, context.order) };
  // A before B, whichever is right.
  const naming = [first, ...more].sort((one, other) =>
    String(placesOf(one)) < String(placesOf(other)) ? -1 : 1,
  );
  const wrongs = others.filter((option) => !option.right);
  const isTold =
    plain.every((option, index) => option === wrongs[index]) &&
    naming.every((option) => placesOf(option).every((place) => place < plain.length));
  if (isTold) return { free: [], kept: [...plain, ...naming, ...last] };
  context.report({
    code: 'options-refer',
    severity: 'warning',
    message: say`Option \`${first.text}\` of question ${number} names others by letter or number, expected their words: the order of options is drawn`,
    hint: say`Name the options by their own words, as in \`both rain and wind\`.`,
  });
  return { free: plain, kept: [...naming, ...shuffle(last, context.order)] };
}
