/** The command line: reads the words, runs a command, sets the exit status. The only place that ends the process. */

import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { say, sentence } from '../diagnostics/message.ts';
import { buildCommand } from './commands/build-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { completionCommand } from './commands/completion-command.ts';
import { iconsCommand } from './commands/icons-command.ts';
import { newCommand } from './commands/new-command.ts';
import { previewCommand } from './commands/preview-command.ts';
import { promptCommand } from './commands/prompt-command.ts';
import { schemaCommand } from './commands/schema-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { workerCommand } from './commands/worker-command.ts';
import { openKinds } from './options/kind-choice.ts';
import { PARSER_WORDS } from './options/parser-words.ts';
import { unknownWords } from './options/unknown-words.ts';
import { refusedValue, UsageError } from './options/usage-error.ts';
import { EXIT } from './terminal/exit-status.ts';
import { faultLines } from './terminal/fault.ts';
import { described, inInterface, interfaceWords, openInterface } from './terminal/interface-words.ts';
import { guardStreams, openTerminal } from './terminal/terminal.ts';

const ARGUMENTS = hideBin(process.argv);
const COMMANDS = [
  'build',
  'check',
  'completion',
  'icons',
  'new',
  'preview',
  'prompt',
  'schema',
  'verify',
  'worker',
];
/** What yargs is to say where no command is given, told apart by it. */
const NO_COMMAND = 'no command';
/** What takes several words. */
const LISTS = ['_', 'paths', 'words'];

const parser = yargs(plainWords(ARGUMENTS))
  .scriptName('kapur')
  .usage(`${described(say`Makes slides and papers from one lesson file.`)}\n\n$0 <command>`)
  .locale('en')
  .updateStrings(Object.fromEntries(PARSER_WORDS.map((word) => [word.pattern, described(word)])))
  // A name with a dot is unknown, and no field of an option.
  .parserConfiguration({ 'dot-notation': false })
  .middleware(takeTheLast, true)
  .command(buildCommand)
  .command(checkCommand)
  .command(completionCommand)
  .command(iconsCommand)
  .command(newCommand)
  .command(previewCommand)
  .command(promptCommand)
  .command(schemaCommand)
  .command(verifyCommand)
  .command(workerCommand)
  .example('$0 new clean-rivers', described(say`Begin a lesson: a few questions, then a file to write in`))
  .example('$0 check', described(say`Say what is wrong in any lesson of content/`))
  .example('$0 build', described(say`Make the slides and papers of all of them`))
  .example('$0 build --help', described(say`Say more of one command`))
  .demandCommand(1, NO_COMMAND)
  .strict()
  .option('debug', {
    type: 'boolean',
    default: false,
    describe: described(say`Write the details of a fault of Kapur to a file in this folder`),
  })
  .version(`${VERSION} (Node.js ${process.version})`)
  .help()
  .alias('help', 'h')
  .wrap(100)
  .exitProcess(false)
  // Without a message it is an error that a command threw.
  .fail((message, error) => {
    if (error instanceof UsageError || !message) throw error;
    if (message === NO_COMMAND) throw new UsageError(say`Missing command, expected ${COMMANDS.join(', ')}.`);
    const known = { options: optionNames(), commands: COMMANDS };
    throw (
      refusedValue(message) ??
      new UsageError(...(unknownWords(message, ARGUMENTS, known) ?? [sentence(message)]))
    );
  });

/** The part of yargs 18 that its types leave out. */
interface Internals {
  readonly getInternalMethods: () => { readonly getUsageInstance: () => { cacheHelpMessage: () => void } };
}

// Yargs lays out the help of every command that it runs, for a failure to show; ours throw and show none.
const { getInternalMethods } = parser as unknown as Internals;
getInternalMethods.call(parser).getUsageInstance().cacheHelpMessage = () => {};

/** What stands behind `--` is a path, whatever it begins with: yargs would leave it out. */
function plainWords(words: readonly string[]): string[] {
  const at = words.indexOf('--');
  if (at < 0) return [...words];
  return [
    ...words.slice(0, at),
    ...words.slice(at + 1).map((word) => (word.startsWith('-') ? `./${word}` : word)),
  ];
}

/** An option of two words has both its spellings among its aliases. */
function optionNames(): string[] {
  return Object.keys((parser.parsed || undefined)?.aliases ?? {}).filter((name) => /^[a-z-]{2,}$/.test(name));
}

/** Of an option that is given twice the last word counts, as it does for comparable tools; paths may be many. */
function takeTheLast(given: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value) && !LISTS.includes(name)) given[name] = value.at(-1);
  }
}

async function run(): Promise<void> {
  try {
    // Yargs drops the word in silence.
    const isRead = (index: number) => ARGUMENTS[index - 1] === '--from';
    const isAlone = ARGUMENTS.some((word, index) => word === '-' && !isRead(index));
    if (isAlone && !ARGUMENTS[0]?.startsWith('--get-yargs')) {
      throw new UsageError(
        say`Unexpected \`-\`, expected a file: standard input is read by \`kapur new --from -\` alone.`,
      );
    }
    if (ARGUMENTS.some((word) => word === 'new' || word === 'prompt')) await openKinds();
    await parser.parseAsync();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await openInterface();
    terminal.alert(`kapur: ${error.inWords(interfaceWords())}\n${inInterface(say`Try \`kapur --help\`.`)}`);
    process.exitCode = EXIT.usage;
  }
}

/** The last to take an error: nothing is known of what is half done, so nothing goes on. */
function end(error: unknown): void {
  terminal.alert(faultLines(error, COMMANDS.find((name) => ARGUMENTS.includes(name)) ?? 'the command line'));
  process.exitCode = EXIT.errors;
  // What was said is let out first, where it can be.
  process.stderr.write('', () => process.exit());
}

const terminal = openTerminal(false);
guardStreams();
// What Node has to say to programmers.
process.removeAllListeners('warning');
process.on('uncaughtException', end);
void run();
