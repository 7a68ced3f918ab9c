/** Machine-readable output: findings as JSON, and the stages of the pipeline for whoever wants to look. */

import { positionOf, type Span, type Told } from '../../diagnostics/diagnostic.ts';
import type { Stages } from '../../pipeline/build.ts';
import type { DocumentName } from '../../pipeline/documents.ts';
import { jsonText, markupText } from './machine-text.ts';

export const STAGES = ['lesson', 'markup', 'tree', 'frames'] as const;
export type StageName = (typeof STAGES)[number];

export function diagnosticJson({ code, severity, message, span, hint }: Told): object {
  return {
    code,
    severity,
    message,
    ...(span && { file: span.source.name, ...positionOf(span) }),
    ...(hint && { hint }),
  };
}

/** Markup as it is; the other stages as JSON, with spans as `line:column`. */
export function stageText(stage: StageName, stages: Stages, documents: readonly DocumentName[]): string {
  if (stage === 'lesson') return json(stages.lesson);
  return documents
    .map((name) => (stage === 'markup' ? markupText(stages.markup[name] ?? '') : json(stages[stage][name])))
    .join('\n');
}

function json(value: unknown): string {
  return jsonText(value ?? null, (key, part) => {
    if (key === 'span' && part) {
      const { line, column } = positionOf(part as Span);
      return `${line}:${column}`;
    }
    if (key === 'source' || key === 'spans' || key === 'bytes') return undefined;
    return part instanceof Map ? Object.fromEntries(part) : part;
  });
}
