/** Themes with spoiled fields and spoiled text. */

import fc from 'fast-check';
import { SMALL_LESSON, textOf } from '../bases.ts';
import { editedData } from '../draw/edited-data.ts';
import { scarredText } from '../draw/scarred.ts';
import { examineBuild } from '../faults/examine-build.ts';
import { anyTarget } from '../target.ts';

const THEMES = ['kapur', 'malam', 'kontras'].map((name) => textOf(`templates/themes/${name}.yaml`));

export const theme = anyTarget({
  share: 8,
  inputs: fc.oneof(
    ...THEMES.map((text) => ({ weight: 4, arbitrary: editedData(text) })),
    ...THEMES.map((text) => ({ weight: 1, arbitrary: scarredText(text) })),
  ),
  examine: (text, depth) =>
    examineBuild(
      SMALL_LESSON,
      depth,
      { documents: ['deck', 'worksheet'] },
      { theme: { name: 'mine.yaml', text } },
    ),
});
