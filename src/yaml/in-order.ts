/** Findings as an author reads them: from the top of the file down, each once, no flood. */

import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { inWords, say } from '../diagnostics/message.ts';

/** A file with more is not a lesson with slips but another file under its name. */
const MOST = 100;

/** Sorts by position, each once; what is beyond the first hundred becomes one finding that counts the rest. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const start = ({ span }: Diagnostic) => span?.start ?? 0;
  const sorted = [...diagnostics].sort((one, other) => start(one) - start(other));
  const unique = sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return (
      !before ||
      start(before) !== start(diagnostic) ||
      inWords(before.message) !== inWords(diagnostic.message)
    );
  });
  return notTooMany(unique);
}

/** The first of many findings; what is beyond them becomes one finding that counts the rest. */
export function notTooMany(findings: readonly Diagnostic[], most = MOST): Diagnostic[] {
  const rest = findings.slice(most);
  const [next] = rest;
  if (!next) return [...findings];
  const more: Diagnostic = {
    ...(next.span && { span: next.span }),
    code: 'too-many-findings',
    severity: hasErrors(rest) ? 'error' : 'warning',
    message: say`And ${rest.length} more from here on`,
    hint: say`Mend those above first; if nearly every line is listed, this may not be a lesson file.`,
  };
  return [...findings.slice(0, most), more];
}
