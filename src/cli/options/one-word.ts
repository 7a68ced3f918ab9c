/** An option that takes one of some words, in whatever case they are typed: `a4` is A4. */

import { suggest } from '../../base/suggestion.ts';
import { say } from '../../diagnostics/message.ts';
import { oneText } from './one-value.ts';
import { didYouMean, refuseValue } from './usage-error.ts';

/** What yargs is told of such an option. */
export function oneWord<Word extends string>(option: string, choices: readonly Word[]) {
  const text = oneText(option);
  return {
    ...text,
    choices,
    coerce: (given: unknown): Word => {
      const word = text.coerce(given);
      const found = choices.find((choice) => choice.toLowerCase() === word.toLowerCase());
      if (found) return found;
      return refuseValue(
        say`Unexpected --${option} ${word}, expected one of ${choices.join(', ')}.`,
        didYouMean(suggest(word, choices)),
      );
    },
  };
}
