/** What is said of words on the command line that nothing is called, and of options without their value. */

import { suggest } from '../../base/suggestion.ts';
import { type Message, say } from '../../diagnostics/message.ts';
import { missingValue } from './one-value.ts';
import { didYouMean } from './usage-error.ts';

interface Known {
  readonly options: readonly string[];
  readonly commands: readonly string[];
}

/**
 * @param message of yargs, which names them without their hyphens, an option of two words in both its spellings
 * @param args the command line as it was typed
 * @returns nothing for any other message
 */
export function unknownWords(
  message: string,
  args: readonly string[],
  known: Known,
): readonly (Message | undefined)[] | undefined {
  const [, valued] = /^Not enough arguments following: (\S+)$/.exec(message) ?? [];
  if (valued) return [missingValue(valued)];
  const found = /^Unknown (?:arguments?|commands?): (.+)$/s.exec(message)?.[1]?.split(', ');
  return found
    ?.filter((word) => !found.some((other) => other !== word && inCamelCase(other) === word))
    .flatMap((word) => {
      const typed = args.find((each) => /^-/.test(each) && asParsed(nameOf(each)) === word);
      const name = typed === undefined ? word : `${/^-+/.exec(typed)?.[0]}${nameOf(typed)}`;
      const meant =
        typed === undefined
          ? suggest(word, known.commands)
          : (suggest(word, known.options) ?? begun(word, known));
      return typed === undefined
        ? [say`Unknown word ${name}.`, didYouMean(meant)]
        : [say`Unknown option ${name}.`, didYouMean(meant && `--${meant}`)];
    });
}

function nameOf(typed: string): string {
  return typed.replace(/^-+(no-)?/, '').split('=')[0] ?? '';
}

/** Yargs gives no option this name, for it would reach the prototype of its object. */
function asParsed(name: string): string {
  return name === '__proto__' ? '___proto___' : name;
}

/** The option that a word begins, or that begins it: `--lang`, `--output`. */
function begun(word: string, { options }: Known): string | undefined {
  if (word.length < 3) return undefined;
  return options.find((name) => name.length > 2 && (name.startsWith(word) || word.startsWith(name)));
}

function inCamelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
