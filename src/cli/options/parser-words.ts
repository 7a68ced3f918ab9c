/** The words that yargs sets round what our options say in a help page, by which it knows them. */

import { type Message, say } from '../../diagnostics/message.ts';

export const PARSER_WORDS: readonly Message[] = [
  say`Commands:`,
  say`Positionals:`,
  say`Options:`,
  say`Examples:`,
  say`Show help`,
  say`Show version number`,
  say`choices:`,
  say`default:`,
  say`string`,
  say`number`,
  say`boolean`,
  say`array`,
];
