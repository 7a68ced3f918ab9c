/** The form fields that places to write and to tick are. */

import type { TickField, WritingField } from '../document/inline-node.ts';
import type { FormField } from '../frames/structure.ts';

/** Of places that the template gives no name. */
const NAMELESS = 'field';

/** @param multiline whether its text is broken into lines */
export function textField({ description, name, limit }: WritingField, multiline = false): FormField {
  return {
    role: 'tv',
    name: name || NAMELESS,
    description,
    ...(limit > 0 && { limit }),
    ...(multiline && { multiline }),
  };
}

/** A check box, or one of the radio buttons of a choice. */
export function tickField({ description, name, option, choice }: TickField): FormField {
  return {
    role: option ? 'rb' : 'cb',
    name: name || NAMELESS,
    description,
    ...(option && { choice: { option, description: choice || description } }),
  };
}
