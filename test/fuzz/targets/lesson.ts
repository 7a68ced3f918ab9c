/** Lessons with spoiled fields, and lesson files with spoiled text. */

import fc from 'fast-check';
import { pictureFile } from '../../../src/images/picture-file.ts';
import { DOCUMENTS, type DocumentName } from '../../../src/pipeline/documents.ts';
import { DISC_WITH_ALPHA } from '../../writers/pdf/pictures.ts';
import { GOOD_LESSON, KITCHEN_SINK } from '../bases.ts';
import { editedData } from '../draw/edited-data.ts';
import { listed } from '../draw/listed.ts';
import { nastyText } from '../draw/nasty.ts';
import { scarredText } from '../draw/scarred.ts';
import { examineBuild } from '../faults/examine-build.ts';
import { anyTarget } from '../target.ts';

const PICTURE = pictureFile('a.png', DISC_WITH_ALPHA.bytes);

const yamlSigns = fc.constantFrom(...listed(`: -· [ ] { } " ' | > # &a *a <<:·`), '\n', '\n  ', '\t');

export const lesson = anyTarget({
  share: 40,
  inputs: fc.record({
    text: fc.oneof(
      { weight: 3, arbitrary: editedData(GOOD_LESSON) },
      { weight: 3, arbitrary: editedData(KITCHEN_SINK) },
      { weight: 1, arbitrary: scarredText(GOOD_LESSON, fc.oneof(yamlSigns, nastyText)) },
      { weight: 1, arbitrary: scarredText(KITCHEN_SINK, fc.oneof(yamlSigns, nastyText)) },
    ),
    documents: fc.subarray(Object.keys(DOCUMENTS) as DocumentName[], { minLength: 1, maxLength: 2 }),
    own: fc.record({
      paper: fc.constantFrom('A4', 'Letter', 'F4'),
      handout: fc.constantFrom('notes', 'slides'),
      seed: fc.constantFrom('1', '', '__proto__'),
      reveal: fc.boolean(),
      fillable: fc.boolean(),
    }),
  }),
  examine: ({ text, documents, own }, depth) =>
    examineBuild(text, depth, { ...own, documents }, { picture: () => PICTURE }),
});
