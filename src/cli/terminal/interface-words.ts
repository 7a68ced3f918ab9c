/** The language of help and of usage errors: that of the person at the terminal, not of a lesson. */

import { ENGLISH, inWords, type Message, type Words } from '../../diagnostics/message.ts';
import { wordsOf } from '../../locale/tell.ts';
import { languageWords, openResources } from '../../resources.ts';
import { findConfig } from '../../workspace/find-config.ts';
import { readConfig } from '../../workspace/read-config.ts';

let known: Words | undefined;

/** The words of that language, English where there are none in it. */
export function interfaceWords(): Words {
  known ??= wordsOf(interfaceLanguage(), openResources().messages);
  return known;
}

/** A sentence in that language. */
export function inInterface(message: Message): string {
  return inWords(message, interfaceWords());
}

/** What help says of a command or an option. Nobody reads it where none is asked for, so that no words are looked for. */
export function described(message: Message): string {
  return inWords(message, isHelpAsked() ? interfaceWords() : ENGLISH);
}

function isHelpAsked(): boolean {
  return process.argv.some((word) => /^(--help|-[a-z]*h|--get-yargs-completions)/.test(word));
}

/**
 * The first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX.1-2017, 8.2), where it names a language; else what the
 * `kapur.yaml` of the working folder says. Windows sets none of these.
 */
function interfaceLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const [, spoken] = /^([a-z]{2,3})(?![a-z])/i.exec(LC_ALL || LC_MESSAGES || LANG || '') ?? [];
  if (spoken) return spoken.toLowerCase();
  const config = findConfig({ folder: '.' });
  return (config && readConfig(config, languageWords.keys).value?.language) || ENGLISH.language;
}
