/** Asks the author of a new lesson on the terminal for what the command line did not say. */

import { ownValue } from '../../base/own-value.ts';
import { type Message, say, visible } from '../../diagnostics/message.ts';
import type { KindGroup } from '../../kinds/lesson-kind.ts';
import { isLanguage } from '../../lesson/language.ts';
import type { Answers } from '../../scaffold/sample-draft.ts';
import { filled, type Starter } from '../../scaffold/starter.ts';

/** The words that new lessons are begun with. */
export interface Starters {
  /** By the languages that have them. */
  readonly starters: ReadonlyMap<string, Starter>;
  /** Those of a language, or English ones. */
  readonly starterOf: (language: string) => Starter;
}

/** What the author has said so far. */
export type Said = Partial<Omit<Answers, 'counts'>> & Pick<Answers, 'counts'>;

/** The one with what the other says in its place. */
export function withSaid<First extends Said>(first: First, second: Said): First {
  return { ...first, ...second, counts: { ...first.counts, ...second.counts } };
}

/** In the order in which they are asked: the language first, since the others are asked in it. */
export const TEXTS = ['language', 'title', 'question'] as const;

/** One of them, or the key of a group whose topics are counted. */
export type Question = string;

/** Whether a group can have that many topics. */
export function isCount(number: number, { least, most }: KindGroup): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

/**
 * @param groups of the kind of lesson
 * @param instead gives what an empty answer stands for, in the language of the lesson
 * @param inAllWords puts what stands before the language is known into all of them
 * @returns nothing when the author stopped by Ctrl+C
 */
export async function ask(
  questions: readonly Question[],
  groups: readonly KindGroup[],
  instead: (language: string | undefined) => Answers,
  { starters, starterOf }: Starters,
  inAllWords: (message: Message) => string,
): Promise<Said | undefined> {
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
      ...[...starters]
        .map(([value, { name }]) => ({ value, label: name }))
        .sort((one, other) => (one.label < other.label ? -1 : 1)),
      { value: '', label: inAllWords(say`Another language`) },
    ];
    const chosen = await select({ message: inAllWords(say`Language`), output, options, initialValue });
    return chosen === '' ? line('BCP 47: fr, pt-BR …', initialValue, isLanguage) : chosen;
  };

  let answers: Said = { counts: {} };
  for (const question of questions) {
    const known = withSaid(instead(answers.language), answers);
    const words = starterOf(known.language).ask;
    const count = (group: KindGroup) =>
      line(
        filled(ownValue(words.groups, group.key) ?? group.key, { least: group.least, most: group.most }),
        String(ownValue(known.counts, group.key) ?? group.least),
        (number) => isCount(Number(number), group),
      );
    const group = groups.find(({ key }) => key === question);
    const answer = group
      ? await count(group)
      : question === 'title' || question === 'question'
        ? await line(words[question], known[question], Boolean)
        : await language(known.language);
    if (isCancel(answer)) return undefined;
    const isText = TEXTS.some((text) => text === question);
    answers = isText
      ? { ...answers, [question]: answer.trim() }
      : { ...answers, counts: { ...answers.counts, [question]: Number(answer) } };
  }
  return answers;
}
