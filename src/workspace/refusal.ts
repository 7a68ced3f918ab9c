/** Stops work on a folder with a diagnostic: what is in the way there, where the system itself raises no error. */

import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { systemDiagnostic } from './system-error.ts';

export class Refusal extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: readonly Diagnostic[]) {
    super(diagnostics[0]?.message.pattern);
    this.diagnostics = diagnostics;
  }
}

/**
 * Does the work, or says why it was refused; any other error is a fault of ours and is thrown on.
 *
 * @param nameOf what the author knows the file of a system's error as
 */
export function checked<Value>(
  work: () => Checked<Value>,
  nameOf: (error: unknown) => string | undefined = () => undefined,
): Checked<Value> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { diagnostics: error.diagnostics };
    const diagnostic = systemDiagnostic(error, nameOf(error));
    if (!diagnostic) throw error;
    return { diagnostics: [diagnostic] };
  }
}
