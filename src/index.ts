/** The library's face: re-exports only. */

export {
  type Diagnostic,
  formatDiagnostic,
  positionOf,
  type Source,
  type Span,
  type Told,
} from './diagnostics/diagnostic.ts';
export type { Laid, Page } from './frames/page.ts';
export { buildLesson, type LessonOptions } from './host/build-lesson.ts';
export { PAPERS, type PaperName } from './layout/sheets/paper.ts';
export { openFontBook } from './layout/text/font-book.ts';
export type { Lesson } from './lesson/lesson.ts';
export {
  type BuildHost,
  type BuildRequest,
  type BuildResult,
  type BuiltFile,
  build,
} from './pipeline/build.ts';
export { DOCUMENTS, type DocumentName } from './pipeline/documents.ts';
export { findLessons, openResources, readSource } from './resources/resources.ts';
