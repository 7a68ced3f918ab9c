/** What a lesson plan says beside what follows from the lesson. All of it may be left out. */

import * as z from 'zod';
import { optionalText, text } from './schema-fields.ts';

const list = (description: string, each: string) =>
  z.array(text(each)).max(20).optional().meta({ description });

export const planSchema = z
  .strictObject({
    phase: optionalText('The phase or stage of the curriculum: F'),
    cp: optionalText('What the curriculum asks for, quoted from the rule in force'),
    standards: list('Codes of standards that the lesson serves', 'The code of a standard'),
    students: optionalText('What these students know, like and need'),
    dimensions: list(
      'Dimensions of the graduate profile that the lesson works on, by their names',
      'The name of a dimension',
    ),
    practice: optionalText('How it is taught: the model, the strategy, the method'),
    partners: optionalText('Who takes part beside class and teacher'),
    place: optionalText('Where it is learned: rooms, places, the mood in them'),
    digital: optionalText('What digital tools are for'),
  })
  .meta({ description: 'What the lesson plan says beside what follows from the lesson' });

/** Empty texts and lists for what the author leaves out. */
export interface Plan {
  readonly phase: string;
  readonly cp: string;
  readonly standards: readonly string[];
  readonly students: string;
  readonly dimensions: readonly string[];
  readonly practice: string;
  readonly partners: string;
  readonly place: string;
  readonly digital: string;
}

const NOTHING: Plan = {
  phase: '',
  cp: '',
  standards: [],
  students: '',
  dimensions: [],
  practice: '',
  partners: '',
  place: '',
  digital: '',
};

export function completePlan(raw: z.infer<typeof planSchema> = {}): Plan {
  const said = Object.entries(raw).filter(([, value]) => value !== undefined);
  return { ...NOTHING, ...Object.fromEntries(said) };
}
