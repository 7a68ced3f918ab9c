/** What is made of a lesson where nobody says otherwise: for the command line and for the library alike. */

import { FORMATS, writers } from '../writers/writers.ts';
import type { BuildRequest } from './build-request.ts';
import { type DocumentForms, documentsThat, USUAL_FORMS } from './documents.ts';

export const USUAL_REQUEST: Pick<
  BuildRequest,
  'documents' | 'formats' | 'paper' | 'seed' | 'reveal' | 'fillable'
> &
  DocumentForms = {
  documents: documentsThat(({ isDefault }) => isDefault),
  formats: FORMATS.filter((format) => writers[format].isUsual),
  paper: 'A4',
  ...USUAL_FORMS,
  seed: '1',
  reveal: true,
  fillable: false,
};
