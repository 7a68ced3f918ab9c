/** Makes a line of text one that neither a terminal nor a build runner acts on. */

import { visible } from '../../diagnostics/message.ts';

/**
 * GitHub Actions takes a line for a command that begins with `::`, spaces before it not counted, or that holds `##[`
 * anywhere (actions/runner, ActionCommand.cs); Azure Pipelines, `##vso[`. One sign of these is replaced by one that looks
 * the same.
 */
export function plainLine(line: string): string {
  return visible(line)
    .replace(/##(?=\w*\[)/g, '#♯')
    .replace(/^(\s*):(?=:)/, '$1∶');
}
