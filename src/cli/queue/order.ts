/** What a machine that makes lessons is asked for, and what it replies. Both come over a network, and are checked. */

import * as z from 'zod';
import { TIERS } from '../../base/variant.ts';
import type { PaperRecord } from '../../variants/paper-record.ts';
import { manifestEntry } from '../../workspace/manifest.ts';

/** A path inside the working folder, with forward slashes; no other leads a worker to a file. */
const inside = z
  .string()
  .max(1000)
  .refine((name) => name === '.' || name.split('/').every((part) => /^(?!\.{1,2}$)[^\\:\0]+$/.test(part)));

/** Options that may name a file or a folder. */
function namesInside({ theme = '.', templates = '.' }: Readonly<Record<string, unknown>>): boolean {
  return [theme, templates].every((name) => inside.safeParse(name).success);
}

const fileName = z.string().regex(/^(?!\.)[^/\\:\0]{1,200}$/);
const variant = z.strictObject({ version: z.string().max(8), tier: z.enum(TIERS) });
const offset = z.int().nonnegative();

const pupil = z.strictObject({
  name: z.string().max(10_000),
  className: z.string().max(10_000),
  number: z.string().max(4),
  variant,
  start: offset,
  end: offset,
});

export const orderSchema = z.strictObject({
  lesson: z.strictObject({ id: fileName, folder: inside, file: inside, root: inside.exactOptional() }),
  /** Options as the command line has them. */
  options: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
    .refine(namesInside),
  /** The names of the files behind the header. */
  files: z.array(inside).max(10_000).readonly(),
  /** With a class list: the variants that its pupils need, too. */
  variants: z.array(variant).max(1000).readonly().exactOptional(),
  /** The classes whose papers are wanted, and nothing else. */
  classes: z
    .array(
      z.strictObject({ name: z.string(), file: fileName, pupils: z.array(pupil).max(100_000).readonly() }),
    )
    .readonly()
    .exactOptional(),
  /** What a report says of the classes that others made. */
  counts: z
    .array(z.strictObject({ file: fileName, pupils: offset, pages: offset }))
    .readonly()
    .exactOptional(),
});

const told = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  hint: z.string(),
  heading: z.string().exactOptional(),
  span: z
    .strictObject({
      source: z.object({ name: z.string(), text: z.string() }),
      start: offset,
      end: offset,
    })
    .exactOptional(),
});

export const replySchema = z.strictObject({
  language: z.string(),
  found: z.array(told).readonly(),
  notes: z.array(z.string()).readonly(),
  silence: z.array(z.string()).readonly(),
  pictures: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
  /** Of the files behind the header; nothing where there are errors. */
  files: z
    .array(manifestEntry.omit({ sha256: true }).extend({ name: fileName }).strict())
    .readonly()
    .exactOptional(),
  records: z.array(z.custom<PaperRecord>((value) => typeof value === 'object' && value !== null)).readonly(),
  counts: orderSchema.shape.counts,
});

export type Order = z.infer<typeof orderSchema>;
export type Reply = z.infer<typeof replySchema>;
