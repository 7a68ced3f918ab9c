/** Everything that reads what an author wrote, by the name that `-t` takes. */

import type { AnyTarget } from './target.ts';
import { commandLine } from './targets/command-line.ts';
import { labels } from './targets/labels.ts';
import { lesson } from './targets/lesson.ts';
import { notes } from './targets/notes.ts';
import { picture } from './targets/picture.ts';
import { roster } from './targets/roster.ts';
import { template } from './targets/template.ts';
import { theme } from './targets/theme.ts';

export const TARGETS: Readonly<Record<string, AnyTarget>> = {
  lesson,
  template,
  theme,
  labels,
  picture,
  notes,
  roster,
  'command-line': commandLine,
};
