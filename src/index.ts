/** The library's face: re-exports only. */

export {
  type BuildEngines,
  type BuildRequest,
  type BuildResult,
  type BuiltFile,
  build,
} from './build.ts';
export { type Diagnostic, formatDiagnostic, type Place, positionOf, type Source } from './diagnostic.ts';
export { DOCUMENTS, type DocumentName } from './documents.ts';
export type { Laid, Page } from './layout/frame.ts';
export { PAPERS, type PaperName } from './layout/sheets/paper.ts';
export { openFontBook } from './layout/text/font-book.ts';
export type { Lesson } from './lesson/lesson.ts';
export { findLessons, openResources, readSource } from './resources.ts';
