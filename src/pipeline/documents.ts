/** The documents that a lesson becomes, one descriptor each. No other file of `src` names one of them. */

import type { VariantPolicy } from '../base/variant.ts';
import { type Message, say } from '../diagnostics/message.ts';
import { type Activity, WORKSHEETS } from '../lesson/activity.ts';
import { type Format, writers } from '../writers/writers.ts';

export { FORMATS, type Format } from '../writers/writers.ts';

export interface DocumentDescriptor {
  /** The folder of its templates; where it comes in several forms, the folder of each, the usual one first. */
  readonly template: string | Readonly<Record<string, DocumentForm>>;
  /** All that it can be written in; a build asks for some of them. */
  readonly formats: readonly Format[];
  readonly variants: VariantPolicy;
  /** Whether it is made for those who do not say which documents they want. */
  readonly isDefault: boolean;
  /** Whether it is laid out for each build, so that the others can name its slides and show them: true of one document. */
  readonly isSlides?: true;
  /** Whether class lists, records and `kapur verify` are about its papers, by their codes: true of one document. */
  readonly isCoded?: true;
  /** Whether it can be a form to fill in on a screen. */
  readonly isFillable?: true;
  /** Whether a lesson may plan it, and then has it made with the usual documents. */
  readonly isPlanned?: true;
  /** Whether a school files it: nobody but teachers reads it. */
  readonly isFiled?: true;
  /** Whether it prints what the lesson says under `plan`, and leaves room for what it does not say. */
  readonly isPlan?: true;
  /** Whether it is laid out to be cut up, so that its pages stay one to a side. */
  readonly isCut?: true;
}

export interface DocumentForm {
  readonly template: string;
  /** For the help: what the document holds in this form. */
  readonly holds: Message;
}

const DESCRIPTORS = {
  deck: {
    template: 'deck',
    formats: ['pptx', 'pdf'],
    variants: 'none',
    isDefault: true,
    isSlides: true,
  },
  worksheet: {
    template: 'worksheet',
    formats: ['pdf', 'docx'],
    variants: 'each',
    isDefault: true,
    isCoded: true,
    isFillable: true,
  },
  'answer-key': { template: 'answer-key', formats: ['pdf', 'docx'], variants: 'all', isDefault: true },
  handout: {
    template: {
      notes: { template: 'handout', holds: say`the lesson in full sentences` },
      slides: { template: 'handout-slides', holds: say`three slides a page with lines` },
    },
    formats: ['pdf', 'docx'],
    variants: 'none',
    isDefault: true,
  },
  'guided-notes': {
    template: 'guided-notes',
    formats: ['pdf', 'docx'],
    variants: 'none',
    isDefault: true,
    isFillable: true,
  },
  activity: {
    template: 'activity',
    formats: ['pdf', 'docx'],
    variants: 'none',
    isDefault: false,
    isFillable: true,
    isPlanned: true,
  },
  'lesson-plan': {
    template: 'lesson-plan',
    formats: ['pdf', 'docx'],
    variants: 'none',
    isDefault: false,
    isFiled: true,
    isPlan: true,
  },
  blueprint: {
    template: 'blueprint',
    formats: ['pdf', 'docx'],
    variants: 'none',
    isDefault: false,
    isFiled: true,
  },
  cards: { template: 'cards', formats: ['pdf'], variants: 'none', isDefault: false, isCut: true },
  'exit-tickets': {
    template: 'exit-tickets',
    formats: ['pdf'],
    variants: 'tier',
    isDefault: false,
    isCut: true,
  },
} as const satisfies Readonly<Record<string, DocumentDescriptor>>;

type Descriptors = typeof DESCRIPTORS;

export type DocumentName = keyof Descriptors;

/** In the order in which they are made. */
export const DOCUMENTS: Readonly<Record<DocumentName, DocumentDescriptor>> = DESCRIPTORS;

/** Which form is asked for of each document that comes in several. */
export type DocumentForms = {
  readonly [Name in DocumentName as Descriptors[Name]['template'] extends string
    ? never
    : Name]: keyof Descriptors[Name]['template'];
};

export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as readonly DocumentName[];

/** The names of the documents that something is true of. */
export function documentsThat(is: (descriptor: DocumentDescriptor) => boolean): DocumentName[] {
  return DOCUMENT_NAMES.filter((name) => is(DOCUMENTS[name]));
}

/** The documents that come in several forms. */
export const FORMED_DOCUMENTS = documentsThat(
  ({ template }) => typeof template !== 'string',
) as (keyof DocumentForms)[];

export const SLIDES = onlyDocument(({ isSlides }) => isSlides === true);

/** The files of the slides that teachers change, or those that are made of the lesson alone. */
export function slidesFiles(isEdited: boolean): string[] {
  return DOCUMENTS[SLIDES].formats
    .filter((format) => writers[format].isEdited === isEdited)
    .map((format) => `${SLIDES}.${format}`);
}

export const CODED = onlyDocument(({ isCoded }) => isCoded === true);

/**
 * What is made of a lesson where some documents are asked for: what it plans comes with the usual ones, and with the coded
 * papers where it is the worksheet.
 */
export function documentsOf(
  asked: readonly DocumentName[],
  { isPlanned, isWorksheet }: Pick<Activity, 'isPlanned' | 'isWorksheet'>,
): readonly DocumentName[] {
  const isUsual = documentsThat(({ isDefault }) => isDefault).every((name) => asked.includes(name));
  if (!(isPlanned && isUsual) && !(isWorksheet && asked.includes(CODED))) return asked;
  return DOCUMENT_NAMES.filter((name) => asked.includes(name) || DOCUMENTS[name].isPlanned);
}

/**
 * What the files of a document are called, without their ending. `worksheet` is the paper that the lesson has as its
 * worksheet; the coded paper is then called after what it is.
 */
export function fileStem(name: DocumentName, { isWorksheet }: Pick<Activity, 'isWorksheet'>): string {
  if (!isWorksheet) return name;
  if (DOCUMENTS[name].isPlanned) return CODED;
  return name === CODED ? WORKSHEETS[0] : name;
}

/** @throws RangeError where the descriptors say it of none or of several */
function onlyDocument(is: (descriptor: DocumentDescriptor) => boolean): DocumentName {
  const [name, ...others] = documentsThat(is);
  if (!name || others.length > 0) throw new RangeError('Unexpected descriptors, expected one such document');
  return name;
}

/** The first form of each. */
export const USUAL_FORMS = Object.fromEntries(
  FORMED_DOCUMENTS.map((name) => [name, Object.keys(formsOf(name))[0]]),
) as DocumentForms;

/** The forms of a document by their names; none where it has only one. */
export function formsOf(name: DocumentName): Readonly<Record<string, DocumentForm>> {
  const { template } = DOCUMENTS[name];
  return typeof template === 'string' ? {} : template;
}

/** The folder of templates of a document in the form that is asked for. */
export function templateOf(name: DocumentName, asked: DocumentForms): string {
  const { template } = DOCUMENTS[name];
  if (typeof template === 'string') return template;
  const form = template[asked[name as keyof DocumentForms]];
  if (!form) throw new RangeError(`Unexpected form of ${name}`);
  return form.template;
}

/** The form of each document that comes in several, out of whatever says them among other things. */
export function formsIn(asked: DocumentForms): DocumentForms {
  return Object.fromEntries(FORMED_DOCUMENTS.map((name) => [name, asked[name]])) as DocumentForms;
}
