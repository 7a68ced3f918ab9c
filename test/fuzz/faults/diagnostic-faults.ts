/** What is wrong with diagnostics, whatever they are about. */

import { formatDiagnostic, type Told } from '../../../src/diagnostics/diagnostic.ts';

export function diagnosticFaults(diagnostics: readonly Told[]): string[] {
  return diagnostics.flatMap(({ code, message, hint, span, ...rest }) => {
    const said = `diagnostic ${code} (${message.slice(0, 200)})`;
    const faults: string[] = [];
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(code)) faults.push(`${said} has an odd code`);
    if (/[\p{Cc}\p{Cs}]/u.test(`${message}${hint}`)) faults.push(`${said} has a control character`);
    if (span) {
      const { start, end, source } = span;
      const inside = 0 <= start && start <= end && end <= source.text.length;
      if (!inside)
        faults.push(`${said} lies outside its source: ${start} to ${end} of ${source.text.length}`);
    }
    // Throws where it cannot be shown.
    formatDiagnostic({ code, message, hint, ...(span && { span }), ...rest });
    return faults;
  });
}
