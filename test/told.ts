/** What stages find, told in English, as the tests of the stages read it. */

import type { Checked, Diagnostic, Told } from '../src/diagnostics/diagnostic.ts';
import { tell } from '../src/locale/tell.ts';

export function told(diagnostics: readonly Diagnostic[]): Told[] {
  return tell(diagnostics, 'en', () => undefined);
}

/** A result with its findings told. */
export function toldResult<Result extends Pick<Checked<unknown>, 'diagnostics'>>(
  result: Result,
): Omit<Result, 'diagnostics'> & { readonly diagnostics: readonly Told[] } {
  return { ...result, diagnostics: told(result.diagnostics) };
}
