/** The command line: reads the words, runs a command, sets the exit status. The only place that ends the process. */

import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { EXIT } from './exit-status.ts';
import { newCommand } from './new-command.ts';
import { previewCommand } from './preview-command.ts';
import { schemaCommand } from './schema-command.ts';
import { UsageError } from './usage-error.ts';
import { verifyCommand } from './verify-command.ts';

const parser = yargs(hideBin(process.argv))
  .scriptName('kapur')
  .usage('Makes a deck, a worksheet, its answer key and a handout from one lesson file.\n\n$0 <command>')
  .locale('en')
  .middleware(takeTheLast, true)
  .command(buildCommand)
  .command(checkCommand)
  .command(newCommand)
  .command(previewCommand)
  .command(schemaCommand)
  .command(verifyCommand)
  .demandCommand(1, 'Missing command, expected build, check, new, preview, schema or verify.')
  .strict()
  .recommendCommands()
  .version(VERSION)
  .help()
  .alias('help', 'h')
  .wrap(100)
  .exitProcess(false)
  // Without a message it is an error that a command threw.
  .fail((message, error) => {
    throw message ? new UsageError(message) : error;
  });

/** Of an option that is given twice the last word counts, as it does for comparable tools; paths may be many. */
function takeTheLast(given: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value) && name !== '_' && name !== 'paths') given[name] = value.at(-1);
  }
}

async function run(): Promise<void> {
  try {
    await parser.parseAsync();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`kapur: ${error.message}\nTry \`kapur --help\`.\n`);
    process.exitCode = EXIT.usage;
  }
}

void run();
