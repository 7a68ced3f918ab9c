/** The fields that the schemas of lessons, topics, slides and exercises share. */

import * as z from 'zod';
import { ID_PATTERN } from '../yaml/ids.ts';

export const text = (description: string) => z.string().min(1).meta({ description });
export const optionalText = (description: string) => z.string().optional().meta({ description });
export const id = (description: string) => z.string().regex(ID_PATTERN).meta({ description });
export const icon = z
  .string()
  .min(1)
  .optional()
  .meta({ description: 'The name of an icon that stands for it: `kapur icons water` finds them' });
export const minutes = (description: string) => z.int().min(1).max(1000).optional().meta({ description });
export const optional = (description: string) => z.boolean().optional().meta({ description });
export const reference = (description: string) => z.array(z.string().min(1)).meta({ description });
