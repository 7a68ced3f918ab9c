/** Labels of a language with spoiled fields and spoiled text. */

import fc from 'fast-check';
import { DEFAULT_KIND } from '../../../src/kinds/lesson-kind.ts';
import { KITCHEN_SINK, textOf } from '../bases.ts';
import { editedData } from '../draw/edited-data.ts';
import { scarredText } from '../draw/scarred.ts';
import { examineBuild } from '../faults/examine-build.ts';
import { anyTarget } from '../target.ts';

const LABELS = textOf('templates/languages/en/labels.yaml');
const builtIn = [
  { name: 'templates/languages/en/labels.yaml', text: LABELS },
  { name: 'templates/kinds/labels/en.yaml', text: textOf(`templates/kinds/${DEFAULT_KIND}/labels/en.yaml`) },
];

export const labels = anyTarget({
  share: 4,
  inputs: fc.oneof(
    { weight: 4, arbitrary: editedData(LABELS) },
    { weight: 1, arbitrary: scarredText(LABELS) },
  ),
  examine: (text, depth) =>
    examineBuild(
      KITCHEN_SINK,
      depth,
      { documents: ['worksheet', 'handout'] },
      { labels: () => ({ builtIn, own: [{ name: 'labels/en.yaml', text }] }) },
    ),
});
