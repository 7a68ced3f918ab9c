/** `kapur check`: says all that is known about lessons, and writes nothing. */

import type { CommandModule } from 'yargs';
import { build } from '../build.ts';
import { hasErrors } from '../diagnostic.ts';
import { EXIT } from './exit-status.ts';
import { diagnosticJson } from './json-output.ts';
import { jobsOf, type LessonArguments, lessonOptions } from './lesson-options.ts';
import { openTerminal } from './terminal.ts';

export const checkCommand: CommandModule<object, LessonArguments> = {
  command: 'check [paths..]',
  describe: 'Check lessons, down to whether their text fits the slides, without writing anything',
  builder: lessonOptions,
  handler: async (given) => {
    const terminal = openTerminal(given.quiet);
    const summaries: object[] = [];
    for (const { lesson, request, engines } of jobsOf(given)) {
      const { diagnostics } = await build({ ...request, writes: false }, engines);
      if (hasErrors(diagnostics)) process.exitCode = EXIT.errors;
      diagnostics.forEach(terminal.diagnostic);
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
      summaries.push({ lesson: lesson.id, diagnostics: diagnostics.map(diagnosticJson) });
      if (!given.json)
        terminal.note(`${lesson.id}: ${errors} errors, ${diagnostics.length - errors} warnings`);
    }
    if (given.json) terminal.result(JSON.stringify({ lessons: summaries }, null, 2));
  },
};
