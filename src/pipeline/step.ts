/** The steps of the pipeline: each takes what is known of a lesson so far, and gives what it finds out. */

import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AskedPicture } from '../images/picture-file.ts';
import type { MissingSign } from '../layout/check-glyphs.ts';
import type { LayoutOptions } from '../layout/layout-context.ts';
import type { Lesson, Schedule } from '../lesson/lesson.ts';
import type { NamedPicture } from '../lesson/pictures.ts';
import type { LessonDefaults } from '../lesson/read-lesson.ts';
import type { Locale } from '../locale/locale.ts';
import type { Theme } from '../theme/theme.ts';
import type { Fingerprint } from '../variants/fingerprint.ts';
import type { Paper } from '../variants/paper.ts';
import type { BuildHost, BuildRequest } from './build-request.ts';
import type { MadeDocument } from './make.ts';
import type { BuiltFile } from './write.ts';

/** What the steps find out, by its name. */
export interface Known {
  /** All of the lesson, before a period chooses from it. */
  readonly whole: Lesson;
  /** The pictures that it names, also where it has errors. */
  readonly named: readonly NamedPicture[];
  /** The defaults of the workspace that stand in the lesson. */
  readonly defaults: LessonDefaults;
  readonly theme: Theme;
  readonly schedule: Schedule;
  readonly locale: Locale;
  /** The pictures that the disk has, the logo of the school among them. */
  readonly asked: readonly AskedPicture[];
  readonly pictures: LayoutOptions['pictures'];
  readonly fingerprint: Fingerprint;
  /** One a variant. */
  readonly papers: readonly [Paper, ...Paper[]];
  /** The paper that documents for the whole class speak of. */
  readonly plain: Paper;
  readonly layout: LayoutOptions;
  /** In the order in which they were made, the slides first. */
  readonly documents: readonly MadeDocument[];
  /** Signs in the documents that no font has. */
  readonly missing: readonly MissingSign[];
  /** None where an error stands among the diagnostics. */
  readonly files: readonly BuiltFile[];
}

export interface State extends Partial<Known> {
  readonly request: BuildRequest;
  readonly host: BuildHost;
  /** What the steps before had to say. */
  readonly diagnostics: readonly Diagnostic[];
}

export type Step = (state: State) => Promise<State>;

type With<Need extends keyof Known> = State & Required<Pick<Known, Need>>;

/**
 * A step that is passed over where an earlier one did not find out what it needs.
 *
 * @param find gives some of what is known, and what it has to say to the author
 */
export function step<Need extends keyof Known>(
  needs: readonly Need[],
  find: (state: With<Need>) => Checked<Partial<Known>> | Promise<Checked<Partial<Known>>>,
): Step {
  return async (state) => {
    if (!knows(state, needs)) return state;
    const { value, diagnostics } = await find(state);
    return { ...state, ...value, diagnostics: [...state.diagnostics, ...diagnostics] };
  };
}

function knows<Need extends keyof Known>(state: State, needs: readonly Need[]): state is With<Need> {
  return needs.every((need) => state[need] !== undefined);
}
