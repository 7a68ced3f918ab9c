/** Finds the language of the person at the terminal, and reads its words. */

import { ENGLISH, type Words } from '../../diagnostics/message.ts';
import { wordsOf } from '../../locale/tell.ts';
import { languageWords } from '../../resources/language-files.ts';
import { openResources } from '../../resources/resources.ts';
import { findConfig } from '../../workspace/find-config.ts';
import { readConfig } from '../../workspace/read-config.ts';

/** English ones where there are none in that language. */
export function findInterfaceWords(): Words {
  return wordsOf(interfaceLanguage(), openResources().messages);
}

/**
 * The first of LC_ALL, LC_MESSAGES and LANG that is set (POSIX.1-2017, 8.2), where it names a language; else what the
 * `kapur.yaml` of the working folder says. Windows sets none of these.
 */
export function interfaceLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const [, spoken] = /^([a-z]{2,3})(?![a-z])/i.exec(LC_ALL || LC_MESSAGES || LANG || '') ?? [];
  if (spoken) return spoken.toLowerCase();
  const config = findConfig({ folder: '.' });
  return (config && readConfig(config, languageWords.keys).value?.language) || ENGLISH.language;
}
