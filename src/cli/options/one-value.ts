/** Options that take a value: one that is missing or empty is an error, never a default in silence. */

import { type Message, say } from '../../diagnostics/message.ts';
import { refuseValue } from './usage-error.ts';

/** What yargs is told of an option that takes a text. */
export function oneText(option: string) {
  return {
    type: 'string',
    requiresArg: true,
    /** Not called where the option is not given and has no default; the last of several counts. */
    coerce: (given: unknown): string => {
      const text: unknown = Array.isArray(given) ? given.at(-1) : given;
      if (text === false)
        return refuseValue(say`Unexpected --no-${option}, expected --${option} with a value.`);
      if (typeof text !== 'string' || text === '') return refuseValue(missingValue(option));
      return text;
    },
  } as const;
}

/** What yargs is told of an option that takes a number; what range it may have is for its command to say. */
export function oneNumber(option: string) {
  const text = oneText(option);
  return {
    ...text,
    coerce: (given: unknown): number => {
      // The default.
      if (typeof given === 'number') return given;
      const word = text.coerce(given);
      const number = Number(word);
      if (word.trim() && Number.isFinite(number)) return number;
      return refuseValue(say`Unexpected --${option} ${word}, expected a number.`);
    },
  };
}

export function missingValue(option: string): Message {
  return say`Missing value of --${option}, expected one behind it.`;
}
