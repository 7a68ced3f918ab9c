/** The evidence of a topic or a slide: one of its kinds, where it comes from, and what it shows in words. */

import * as z from 'zod';
import { say } from '../../diagnostics/message.ts';
import { optionalText } from '../schema-fields.ts';
import { EVIDENCE_KINDS, EVIDENCE_NAMES, type EvidenceData, type EvidenceName } from './registry.ts';

type Schemas = { [Name in EvidenceName]: z.ZodOptional<(typeof EVIDENCE_KINDS)[Name]['schema']> };

const kinds = Object.fromEntries(
  EVIDENCE_NAMES.map((name) => [name, EVIDENCE_KINDS[name].schema.optional()]),
) as Schemas;

export const evidenceSchema = z
  .strictObject({
    ...kinds,
    source: optionalText('The id of a source under `sources`'),
    says: optionalText('What it shows, in words; without it, they are made from the data'),
  })
  .check(oneKind)
  .meta({ description: 'What shows that the claim is true: exactly one kind of evidence' });

type RawEvidence = z.infer<typeof evidenceSchema>;

export interface Evidence {
  readonly data: EvidenceData;
  /** Id of a source; empty for none. */
  readonly source: string;
  /** What it shows, in the author's words; empty where the data are to speak. */
  readonly says: string;
}

export function completeEvidence(raw: RawEvidence | undefined): Evidence | undefined {
  const kind = raw && EVIDENCE_NAMES.find((name) => raw[name] !== undefined);
  if (!kind) return undefined;
  // Schema and completion stand in the same row, which the compiler cannot follow.
  const complete = EVIDENCE_KINDS[kind].complete as (from: unknown) => object;
  const data = { kind, ...complete(raw[kind]) } as EvidenceData;
  return { data, source: raw.source ?? '', says: raw.says ?? '' };
}

/** That of an exercise, whose fields the schema of all exercises has checked. */
export function evidenceOfExercise({ evidence }: Readonly<Record<string, unknown>>): Evidence | undefined {
  return completeEvidence(evidence as RawEvidence | undefined);
}

function oneKind({ value, issues }: z.core.ParsePayload<object>): void {
  const [first, second] = EVIDENCE_NAMES.filter((name) => Object.hasOwn(value, name));
  if (first && !second) return;
  const names = EVIDENCE_NAMES.map((name) => `\`${name}\``).join(', ');
  issues.push({
    code: 'custom',
    input: value,
    path: second ? [second] : [],
    params: second
      ? {
          code: 'two-figures',
          message: say`Unexpected \`${second}\` beside \`${first ?? ''}\`, expected one of the two`,
          hint: say`A topic shows one thing: give the other a slide of its own under \`slides\`.`,
        }
      : {
          code: 'no-evidence',
          message: say`No kind of evidence, expected one of ${names}`,
          hint: say`Add what is to be shown, or delete \`evidence\`.`,
        },
  });
}
