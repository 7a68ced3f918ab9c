/** What a kind of evidence says of itself: one file a kind, in `registry.ts`. */

import type * as z from 'zod';

/**
 * How it stands on its slide: across it, beside captions, or in a region of its own kind. Themes have layouts for each.
 */
export type EvidencePlace = 'wide' | 'side' | 'chart' | 'table' | 'picture';

export interface EvidenceKind<Schema extends z.ZodType, Data> {
  /** What stands under its key in a lesson. */
  readonly schema: Schema;
  /** Its fields with inline markup, and those that are printed as they are typed, as patterns of `values-at.ts` from its key on. */
  readonly prose: readonly string[];
  readonly plain: readonly string[];
  readonly place: EvidencePlace;
  /** With every default filled. */
  readonly complete: (raw: z.infer<Schema>) => Data;
}

/** Keeps the types of schema and data, which the registry reads. */
export function evidenceKind<Schema extends z.ZodType, Data>(
  kind: EvidenceKind<Schema, Data>,
): EvidenceKind<Schema, Data> {
  return kind;
}
