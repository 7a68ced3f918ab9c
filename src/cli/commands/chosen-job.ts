/** A lesson of the preview, made as its reader chose: what the command line and `kapur.yaml` say otherwise gives way. */

import { TIERS } from '../../base/variant.ts';
import { say } from '../../diagnostics/message.ts';
import { PAPERS } from '../../layout/sheets/paper.ts';
import type { Choice } from '../../preview/choice.ts';
import type { ShownSwitch } from '../../preview/shown-lesson.ts';
import type { LessonFile } from '../../resources/resources.ts';
import { LONGEST_PERIOD } from '../../workspace/config-limits.ts';
import { type Job, jobsOf } from '../options/jobs.ts';
import type { LessonArguments } from '../options/lesson-options.ts';
import { UsageError } from '../options/usage-error.ts';

const PAPER_NAMES = Object.keys(PAPERS) as readonly (keyof typeof PAPERS)[];
/** As many as are looked at side by side. */
const VERSIONS = ['A', 'B', 'C', 'D'] as const;

interface ChosenJob {
  readonly job: Job;
  readonly switches: readonly ShownSwitch[];
}

/** What nobody knows is taken as not chosen: an address may be old. */
export function chosenJob(lesson: LessonFile, choice: Choice, given: LessonArguments): ChosenJob {
  const usual = jobOf(lesson, given);
  const themes = usual.host.themes.names('themes');
  const minutes = Number(choice.minutes);
  const job = jobOf(lesson, {
    ...given,
    paper: known(choice.paper, PAPER_NAMES) ?? given.paper,
    level: known(choice.level, TIERS) ?? given.level,
    theme: known(choice.theme, themes) ?? given.theme,
    minutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_PERIOD ? minutes : given.minutes,
  });
  const { request } = job;
  const version = known(choice.version, VERSIONS);
  const [first] = request.variants;
  const variants = version && first ? [{ ...first, version }] : request.variants;
  return {
    job: { ...job, request: { ...request, variants } },
    switches: [
      { name: 'paper', values: PAPER_NAMES, value: request.paper },
      { name: 'level', values: TIERS, value: first?.tier ?? '' },
      { name: 'version', values: ['', ...VERSIONS], value: variants[0]?.version ?? '' },
      { name: 'theme', values: job.theme ? themes : ['', ...themes], value: job.theme },
      { name: 'minutes', values: [], value: String(request.period ?? '') },
    ],
  };
}

function jobOf(lesson: LessonFile, given: LessonArguments): Job {
  const [job] = jobsOf(given, [lesson]);
  if (job) return job;
  throw new UsageError(
    say`No lesson found at ${lesson.id}, expected a lesson.yaml or a folder that holds one.`,
  );
}

function known<Name extends string>(value: string | undefined, names: readonly Name[]): Name | undefined {
  return names.find((name) => name === value);
}
