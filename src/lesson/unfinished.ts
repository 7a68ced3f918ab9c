/** What `kapur new` wrote into a lesson and its author has not written anew. */

import { type Diagnostic, positionOf, type Span } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { valuesAt } from '../yaml/values-at.ts';
import { spanOf, type YamlData } from '../yaml/yaml-spans.ts';

/** The texts of the starters of all languages. */
export interface StarterTexts {
  /** What stands in the comment above a text that is missing: `fill in`. */
  readonly marks: readonly string[];
  /** Sentences that say what belongs in their place, by the field they stand in; `{title}` and the like may be anything. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
}

/** One warning for all that is left, at the first span. */
export function unfinishedTexts(yaml: YamlData, { marks, samples }: StarterTexts): Diagnostic[] {
  const { source } = yaml;
  const ofField = new Map(
    Object.entries(samples).map(([field, texts]) => [
      field,
      new RegExp(`^(?:${texts.map(patternOf).join('|')})$`),
    ]),
  );
  const sampled = valuesAt(yaml.data, '**')
    .filter(({ path, value }) => {
      // An entry of `points` stands in that field, and so does what a mapping says of an id.
      return typeof value === 'string' && path.some((step) => ofField.get(String(step))?.test(value));
    })
    .map(({ path }) => spanOf(yaml, path));
  const mark = new RegExp(`^[ \\t]*# (?:${marks.map(patternOf).join('|')}): .*$`, 'gm');
  const marked = [...source.text.matchAll(mark)].map(({ 0: line, index }): Span => {
    const end = index + line.length;
    return { source, start: end - line.trimStart().length, end };
  });
  const lineOf = new Map([...sampled, ...marked].map((span) => [span, positionOf(span).line]));
  const samplesAt = new Set(sampled.map((span) => lineOf.get(span)));
  // A mark stands on the line above its text, or above the key of its list.
  const isTold = (span: Span) => [1, 2].some((below) => samplesAt.has((lineOf.get(span) ?? 0) + below));
  const spans = [...sampled, ...marked.filter((span) => !isTold(span))].toSorted(
    (one, other) => one.start - other.start,
  );
  const [first] = spans;
  if (!first) return [];
  const lines = [...new Set(spans.map((span) => lineOf.get(span)))];
  const named = lines.join(', ');
  return [
    {
      code: 'unfinished',
      severity: 'warning',
      message:
        spans.length === 1
          ? say`1 text is still to be written, expected your own words`
          : say`${spans.length} texts are still to be written, expected your own words on the lines ${named}`,
      span: first,
      hint:
        marked.length > 0
          ? say`Write your own words there, and delete the comment that asks for them.`
          : say`Write your own words there.`,
    },
  ];
}

function patternOf(text: string): string {
  return text.replace(/[\\^$.*+?()[\]|/]/g, '\\$&').replace(/\{\w+\}/g, '.+');
}
