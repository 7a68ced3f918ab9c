/** Prints the icons that words find, each with its own words. */

import { say } from '../../diagnostics/message.ts';
import { iconsFor, nearestWords } from '../../locale/icon-words.ts';
import { languageWords } from '../../resources/language-files.ts';
import { quote } from '../../yaml/naming.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { inInterface, openInterface } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';

/** @param words all icons where there are none */
export async function findIcons(words: readonly string[]): Promise<void> {
  await openInterface();
  const terminal = openTerminal(false);
  const icons = languageWords.icons();
  const found = words.length > 0 ? foundBy(words) : [...icons.keys()];
  const widest = Math.max(0, ...found.map(({ length }) => length));
  for (const name of found) {
    const [, ...tags] = icons.get(name) ?? [];
    terminal.result(`${name.padEnd(widest)}  ${tags.join(', ')}`);
  }
  if (found.length > 0) return;
  const near = [...new Set(words.flatMap((word) => nearestWords(word, icons)))];
  terminal.alert(
    inInterface(
      near.length > 0
        ? say`No icon for ${words.join(' ')}. Did you mean ${near.map(quote).join(', ')}?`
        : say`No icon for ${words.join(' ')}: try another word, or a more general one.`,
    ),
  );
  process.exitCode = EXIT.errors;
}

/** Those that all words together find; else those that any of them does. */
function foundBy(words: readonly string[]): string[] {
  const icons = languageWords.icons();
  const whole = iconsFor(words.join(' '), icons);
  return whole.length > 0 ? whole : [...new Set(words.flatMap((word) => iconsFor(word, icons)))];
}
