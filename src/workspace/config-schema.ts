/** The one definition of `kapur.yaml`: it types, checks, and makes the JSON Schema that editors read. */

import * as z from 'zod';
import { MOST_VERSIONS, TIERS } from '../base/variant.ts';
import { PAPERS, type PaperName } from '../layout/sheets/paper.ts';
import { knownLanguage } from '../lesson/lesson-schema.ts';
import type { KeyList, KeyWords } from '../locale/key-words.ts';
import { DOCUMENT_NAMES, type DocumentForms, FORMED_DOCUMENTS, formsOf } from '../pipeline/documents.ts';
import { FORMATS } from '../writers/writers.ts';
import { LONGEST_PERIOD } from './config-limits.ts';

const text = (description: string) => z.string().min(1).optional().meta({ description });
const flag = (description: string) => z.boolean().optional().meta({ description });
const oneOf = <Word extends string>(words: readonly Word[], description: string) =>
  z.enum(words).optional().meta({ description });
const upTo = (most: number, description: string) => z.int().min(1).max(most).optional().meta({ description });

const school = z
  .strictObject({
    name: z.string().min(1).meta({ description: 'The name of the school; stands in the head of papers' }),
    logo: text('A PNG, JPEG or SVG file beside this one; stands before the name'),
  })
  .meta({ description: 'The school, for the head of papers' });

/** The form of each document that comes in several, under its name. */
const forms = Object.fromEntries(
  FORMED_DOCUMENTS.map((name) => [
    name,
    oneOf(Object.keys(formsOf(name)), 'The form in which this document comes') as z.ZodType,
  ]),
) as { readonly [Name in keyof DocumentForms]: z.ZodOptional<z.ZodType<DocumentForms[Name]>> };

/** @param keyWords what authors write for names of languages; left out where nothing is to be said about mistakes */
export const configSchema = (keyWords?: () => KeyWords) =>
  z
    .strictObject({
      school: school.optional(),
      language: z
        .string()
        .check(knownLanguage(keyWords))
        .optional()
        .meta({ description: 'The language of lessons that do not say theirs: id, en, pt-BR …' }),
      author: text('The author of lessons that do not say theirs'),
      documents: z
        .array(
          z.enum(DOCUMENT_NAMES).meta({
            description: 'The name of a document',
            'x-other-words-of': 'document' satisfies KeyList,
          }),
        )
        .min(1)
        .optional()
        .meta({ description: 'The documents to make of each lesson' }),
      formats: z
        .array(z.enum(FORMATS).meta({ description: 'The format of a file' }))
        .min(1)
        .optional()
        .meta({ description: 'The formats of files; each document is written in those of them that it has' }),
      out: text('The folder for the results, inside the folder of this file'),
      theme: text('The name of a theme, or a theme file that ends in .yaml'),
      templates: text('A folder of your own templates, themes and labels'),
      paper: oneOf(Object.keys(PAPERS) as PaperName[], 'The paper size'),
      ...forms,
      'large-print': flag('Papers for readers with low vision'),
      dyslexia: flag('Papers for readers with dyslexia'),
      'two-up': flag('Papers with two pages side by side'),
      booklet: flag('Papers as booklets to fold and staple'),
      seed: z
        .union([z.string().min(1), z.int()])
        .optional()
        .meta({ description: 'What the shuffled orders are drawn from' }),
      versions: upTo(MOST_VERSIONS, 'How many versions of each paper to make'),
      level: oneOf(TIERS, 'Which exercises to print beside those for all'),
      reveal: flag('Whether slides show their points one click at a time'),
      minutes: upTo(LONGEST_PERIOD, 'The length of the period'),
      fillable: flag('Whether papers are forms to fill in on a screen'),
      keep: flag('Whether results that were changed by hand stay, and the others are written'),
    })
    .meta({
      title: 'Kapur workspace',
      description: 'What the lessons of a folder share; options of the command line win over it',
    });

/** As the file says it, once the schema has found nothing wrong. */
export type ConfigValues = z.infer<ReturnType<typeof configSchema>>;

/** Draft 2020-12, with a description on each field. */
export function configJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(configSchema(), { io: 'input', unrepresentable: 'any' });
}
