/** Finds an icon of the package. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { remembering } from '../base/remembering.ts';
import { iconSteps } from '../images/icon-steps.ts';
import { BUILT } from './template-files.ts';

/** The path data of icons by name. */
const iconData = remembering(
  () =>
    new Map<string, string>(
      Object.entries(JSON.parse(readFileSync(path.join(BUILT, 'data', 'icons.json'), 'utf8'))),
    ),
);

/** The lines of an icon by its name; nothing where there is none of that name. */
export const findIcon = remembering((name: string) => {
  const data = iconData().get(name);
  return data === undefined ? undefined : iconSteps(data);
});
