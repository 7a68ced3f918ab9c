/** Asks the author of a new lesson on the terminal for what the command line did not say. */

import type { Answers } from '../draft/sample-draft.ts';
import type { Starter } from '../draft/starter.ts';
import { isLanguage } from '../lesson/language.ts';
import { visible } from '../message.ts';

export type Question = keyof Answers;

/** In the order in which they are asked: the language first, since the others are asked in it. */
export const QUESTIONS: readonly Question[] = ['language', 'title', 'question', 'obstacles', 'remedies'];

/** As many obstacles, and as many remedies, as a lesson may have. */
export const MOST_POINTS = 12;

/** Whether there can be that many obstacles or remedies. */
export function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MOST_POINTS;
}

/**
 * @param instead gives what an empty answer stands for, in the language of the lesson
 * @returns nothing when the author stopped by Ctrl+C
 */
export async function ask(
  questions: readonly Question[],
  instead: (language: string | undefined) => Answers,
  starterOf: (language: string) => Starter,
): Promise<Partial<Answers> | undefined> {
  // Only a person at a terminal waits for it to load.
  const { isCancel, select, text } = await import('@clack/prompts');
  // What is printed to stdout is for programs.
  const output = process.stderr;
  const line = (message: string, empty: string, isGood: (answer: string) => boolean) =>
    text({
      message,
      output,
      placeholder: visible(empty),
      defaultValue: empty,
      validate: (answer) => (isGood(answer?.trim() || empty) ? undefined : message),
    });
  const language = async (initialValue: string) => {
    const options = [
      { value: 'id', label: 'Bahasa Indonesia' },
      { value: 'en', label: 'English' },
      { value: '', label: 'Lainnya · Other' },
    ];
    const chosen = await select({ message: 'Language · Bahasa', output, options, initialValue });
    return chosen === '' ? line('BCP 47: fr, pt-BR …', initialValue, isLanguage) : chosen;
  };

  let answers: Partial<Answers> = {};
  for (const question of questions) {
    const known = { ...instead(answers.language), ...answers };
    const message = starterOf(known.language).ask;
    const answer =
      question === 'language'
        ? await language(known.language)
        : question === 'title' || question === 'question'
          ? await line(message[question], known[question], Boolean)
          : await line(message[question], String(known[question]), (count) => isCount(Number(count)));
    if (isCancel(answer)) return undefined;
    const isNumber = typeof known[question] === 'number';
    answers = { ...answers, [question]: isNumber ? Number(answer) : answer.trim() };
  }
  return answers;
}
