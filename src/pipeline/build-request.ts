/** What a build is asked for, and what it asks of the world outside. */

import type { Variant } from '../base/variant.ts';
import type { Source, Span } from '../diagnostics/diagnostic.ts';
import type { PathStep } from '../frames/drawing.ts';
import type { FontRole } from '../frames/text.ts';
import type { PictureLookup } from '../images/picture-file.ts';
import type { KindSources } from '../kinds/read-kind.ts';
import type { Imposition } from '../layout/impose.ts';
import type { PaperName } from '../layout/sheets/paper.ts';
import type { FontBook } from '../layout/text/font-book.ts';
import type { NamedPicture } from '../lesson/pictures.ts';
import type { LessonDefaults } from '../lesson/read-lesson.ts';
import type { StarterTexts } from '../lesson/unfinished.ts';
import type { LanguageWords } from '../locale/language-words.ts';
import type { LabelFiles } from '../locale/read-locale.ts';
import type { TemplateSet } from '../template/render-template.ts';
import type { ThemeFiles } from '../theme/read-theme.ts';
import type { PrintStyle } from '../theme/theme.ts';
import type { Format } from '../writers/writers.ts';
import type { DocumentForms, DocumentName } from './documents.ts';

export interface BuildRequest extends DocumentForms {
  /** Names the output folder. */
  readonly id: string;
  readonly source: Source;
  readonly documents: readonly DocumentName[];
  /** The formats of files; a document is written in those of them that it has. */
  readonly formats: readonly Format[];
  readonly paper: PaperName;
  /** How papers are printed, where not as the theme has it. */
  readonly printStyle?: PrintStyle;
  /** How the pages of papers are set on sides, where not one to each. */
  readonly imposition?: Imposition;
  readonly seed: string;
  /** The papers to make: worksheets, and the key to them. */
  readonly variants: readonly Variant[];
  /** Whether slides show their points one click at a time. */
  readonly reveal: boolean;
  /** Minutes of a period to choose the schedule for; nothing for the whole lesson. */
  readonly period?: number;
  /** Whether papers are forms to fill in on a screen. */
  readonly fillable: boolean;
  /** What the file of the workspace says of all its lessons. */
  readonly workspace?: Workspace;
  /** Whether the files are wanted, or only what is known about them. */
  readonly writes: boolean;
}

/** What lessons take over from their workspace. */
export interface Workspace extends LessonDefaults {
  readonly school?: {
    readonly name: string;
    /** As the file of the workspace names it: a path relative to its folder. */
    readonly logo?: NamedPicture;
  };
  /** Where its words stand that are shown with every lesson. */
  readonly shown?: readonly Span[];
}

/** Everything a build asks of the world outside; only functions, so that tests can answer. */
export interface BuildHost {
  /** The version of the program, which decides what becomes of a lesson like everything else here. */
  readonly program: string;
  readonly kinds: KindSources;
  readonly words: LanguageWords;
  /** Of a document, for lessons of a kind. */
  readonly template: (name: string, kind: string) => TemplateSet | undefined;
  readonly theme: Source;
  /** Where the theme finds one that it is like. */
  readonly themes: ThemeFiles;
  readonly labels: (language: string, kind: string) => LabelFiles;
  /** The words of a language that lines break around. */
  readonly typesetting?: (language: string) => Source | undefined;
  /** The sentences in which findings are told. */
  readonly messages: (language: string) => Source | undefined;
  readonly picture: (file: string) => PictureLookup;
  /** Finds the logo of the school, beside the file of the workspace. */
  readonly logo?: (file: string) => PictureLookup;
  /** The lines of an icon. */
  readonly icon?: (name: string) => readonly PathStep[] | undefined;
  /** What a new lesson is begun with. */
  readonly starterTexts?: () => StarterTexts;
  /** Opens the fonts of a theme, once a process. */
  readonly fonts: (families: Readonly<Record<FontRole, string>>) => FontBook;
  /** The bytes of the module that draws SVG as paths. */
  readonly usvg: () => Uint8Array;
  /** The bytes of the module that decodes JPEG. */
  readonly jpegDecoder: () => Uint8Array;
}
