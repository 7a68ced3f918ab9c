/** What is said of words on the command line that nothing is called. */

import { suggest } from '../suggestion.ts';

interface Known {
  readonly options: readonly string[];
  readonly commands: readonly string[];
}

/**
 * @param message of yargs, which names them without their hyphens, an option of two words in both its spellings
 * @param args the command line as it was typed
 * @returns nothing for any other message
 */
export function unknownWords(message: string, args: readonly string[], known: Known): string | undefined {
  const found = /^Unknown (?:arguments?|commands?): (.+)$/s.exec(message)?.[1]?.split(', ');
  return found
    ?.filter((word) => !found.some((other) => other !== word && inCamelCase(other) === word))
    .map((word) => {
      const typed = args.find((each) => /^-/.test(each) && nameOf(each) === word);
      const name = typed === undefined ? word : `${/^-+/.exec(typed)?.[0]}${word}`;
      const meant = suggest(word, typed === undefined ? known.commands : known.options);
      const kind = typed === undefined ? 'word' : 'option';
      const hyphens = typed === undefined ? '' : '--';
      return `Unknown ${kind} ${name}.${meant ? ` Did you mean ${hyphens}${meant}?` : ''}`;
    })
    .join(' ');
}

function nameOf(typed: string): string {
  return typed.replace(/^-+(no-)?/, '').split('=')[0] ?? '';
}

function inCamelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
