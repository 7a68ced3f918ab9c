/** Findings as SARIF 2.1.0 (OASIS), which code scanning and editors read. */

import { positionOf, type Span, type Told } from '../../diagnostics/diagnostic.ts';
import type { CheckedLesson } from './checked-lesson.ts';
import { jsonText } from './machine-text.ts';

export function sarifText(lessons: readonly CheckedLesson[]): string {
  const found = lessons.flatMap(({ diagnostics }) => diagnostics);
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Kapur', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: found.map((diagnostic) => resultOf(diagnostic, codes)),
      },
    ],
  };
  return jsonText(log);
}

function ruleOf(code: string) {
  const words = code.replaceAll('-', ' ');
  return { id: code, shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` } };
}

function resultOf({ code, severity, message, hint, span }: Told, codes: readonly string[]) {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint ? `${message}. ${hint}` : message },
    ...(span && { locations: [{ physicalLocation: locationOf(span) }] }),
  };
}

function locationOf(span: Span) {
  const start = positionOf(span);
  const end = positionOf({ ...span, start: span.end });
  return {
    artifactLocation: { uri: span.source.name.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
