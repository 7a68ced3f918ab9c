/** Findings as workflow commands, which GitHub Actions shows as annotations on the lines of a pull request. */

import { positionOf, type Told } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/message.ts';
import type { CheckedLesson } from './checked-lesson.ts';

/** A line a finding: `::error file=content/rivers/lesson.yaml,line=3,col=5,title=dangling-id::Unexpected …`. */
export function githubText(lessons: readonly CheckedLesson[]): string {
  return lessons.flatMap(({ diagnostics }) => diagnostics.map(command)).join('\n');
}

function command({ severity, code, message, span, hint }: Told): string {
  const at = span && { file: span.source.name, ...positionOf(span) };
  const properties = {
    ...(at && { file: at.file, line: at.line, col: at.column }),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${written.join(',')}::${data(hint ? `${message}\n${hint}` : message)}`;
}

/**
 * The escapes of actions/toolkit, packages/core/src/command.ts: the runner undoes no others, so that other control
 * characters, which names of files may hold, are made visible.
 */
function data(text: string): string {
  return text
    .replace(/[^\r\n\t]+/g, visible)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
