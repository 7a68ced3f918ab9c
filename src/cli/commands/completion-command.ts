/** `kapur completion`: prints the script by which a shell completes commands and options. */

import type { CommandModule } from 'yargs';
import { ownValue } from '../../base/own-value.ts';
import { suggest } from '../../base/suggestion.ts';
import { say } from '../../diagnostics/message.ts';
import { didYouMean, UsageError } from '../options/usage-error.ts';
import { SHELL_SCRIPTS } from '../reporters/shell-scripts.ts';
import { described } from '../terminal/interface-words.ts';
import { openTerminal } from '../terminal/terminal.ts';

const SHELLS = Object.keys(SHELL_SCRIPTS);

export const completionCommand: CommandModule<object, { readonly shell?: string | undefined }> = {
  command: 'completion [shell]',
  describe: described(say`Print what makes a shell complete commands and options`),
  builder: (parser) =>
    parser
      .positional('shell', {
        type: 'string',
        // What completes the names of the shells; the check of a name is our own.
        choices: SHELLS,
        coerce: knownShell,
        describe: described(say`The shell, which is needed: ${SHELLS.join(', ')}`),
      })
      .example('source <(kapur completion bash)', described(say`In ~/.bashrc`))
      .example('source <(kapur completion zsh)', described(say`In ~/.zshrc, behind compinit`))
      .example('kapur completion fish | source', described(say`In ~/.config/fish/config.fish`))
      .example(
        'kapur completion powershell | Out-String | Invoke-Expression',
        described(say`In the file that $PROFILE names`),
      ),
  handler: ({ shell = '' }) => openTerminal(false).data(ownValue(SHELL_SCRIPTS, knownShell(shell)) ?? ''),
};

/** @throws UsageError for a shell that there is no script for */
function knownShell(shell: string): string {
  const name = shell.toLowerCase();
  if (SHELLS.includes(name)) return name;
  if (!shell) throw new UsageError(say`Missing shell, expected ${SHELLS.join(', ')}.`);
  throw new UsageError(
    say`Unknown shell ${shell}, expected ${SHELLS.join(', ')}.`,
    didYouMean(suggest(shell, SHELLS)),
  );
}
