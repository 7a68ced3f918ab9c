/** The options that every command over lessons shares, spelled as comparable tools spell them. */

import type { Argv } from 'yargs';
import { MOST_VERSIONS, TIERS } from '../../base/variant.ts';
import { say } from '../../diagnostics/message.ts';
import { PAPERS, type PaperName } from '../../layout/sheets/paper.ts';
import {
  DOCUMENT_NAMES,
  type DocumentForms,
  documentsThat,
  FORMED_DOCUMENTS,
  formsOf,
} from '../../pipeline/documents.ts';
import { described } from '../terminal/interface-words.ts';
import { oneNumber, oneText } from './one-value.ts';
import { oneWord } from './one-word.ts';
import { DEFAULTS, type GivenSettings } from './settings.ts';

export const DEFAULT_FOLDER = 'content';

/** The command line as it was given: what it does not say, `kapur.yaml` may. */
export interface LessonArguments extends Omit<GivenSettings, 'documents'> {
  readonly paths: readonly string[];
  /** Names of documents with commas between them. */
  readonly only?: string | undefined;
  /** A share of the lessons, `3/16`. */
  readonly shard?: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** A command line without a word. */
export const NO_ARGUMENTS: LessonArguments = { paths: [DEFAULT_FOLDER], json: false, quiet: false };

export function lessonOptions<Parsed>(parser: Argv<Parsed>) {
  return parser
    .positional('paths', {
      type: 'string',
      array: true,
      default: [DEFAULT_FOLDER],
      describe: described(say`Lesson files, lesson folders, or folders of lessons`),
    })
    .option('only', {
      ...oneText('only'),
      describe: described(say`Documents to make: ${DOCUMENT_NAMES.join(',')}`),
    })
    .option('paper', {
      ...oneWord('paper', Object.keys(PAPERS) as PaperName[]),
      defaultDescription: DEFAULTS.paper,
      describe: described(say`Paper size`),
    })
    .options(formOptions())
    .option('large-print', {
      type: 'boolean',
      describe: described(say`Papers for readers with low vision: 18 pt, wide lines, one column`),
    })
    .option('dyslexia', {
      type: 'boolean',
      describe: described(say`Papers for readers with dyslexia: wider letters, words and lines`),
    })
    .option('two-up', { type: 'boolean', describe: described(say`Papers with two pages side by side`) })
    .option('booklet', {
      type: 'boolean',
      describe: described(say`Papers as booklets: print on both sides (short edge), fold and staple`),
    })
    .option('seed', {
      ...oneText('seed'),
      defaultDescription: DEFAULTS.seed,
      describe: described(say`What the shuffled orders are drawn from`),
    })
    .option('versions', {
      ...oneNumber('versions'),
      describe: described(
        say`How many versions of each ${documentsThat(({ variants }) => variants === 'each').join(', ')} to make, in other orders: 1 to ${MOST_VERSIONS}`,
      ),
    })
    .option('level', {
      ...oneWord('level', TIERS),
      defaultDescription: DEFAULTS.level,
      describe: described(
        say`Which exercises to print beside those for all; support also prints their hints`,
      ),
    })
    .option('theme', {
      ...oneText('theme'),
      defaultDescription: DEFAULTS.theme,
      describe: described(say`Name of a theme, or a theme file of your own`),
    })
    .option('templates', {
      ...oneText('templates'),
      describe: described(say`A folder of your own templates, themes and labels`),
    })
    .option('reveal', {
      type: 'boolean',
      defaultDescription: 'true',
      describe: described(say`Show points one click at a time; --no-reveal shows each slide at once`),
    })
    .option('minutes', {
      ...oneNumber('minutes'),
      describe: described(say`Length of the period: what is optional and does not fit is left out`),
    })
    .option('fillable', {
      type: 'boolean',
      describe: described(
        say`Make forms to fill in on a screen: ${documentsThat(({ isFillable }) => isFillable === true).join(', ')}`,
      ),
    })
    .option('json', { type: 'boolean', default: false, describe: described(say`Print the result as JSON`) })
    .option('quiet', {
      alias: 'q',
      type: 'boolean',
      default: false,
      describe: described(say`Print nothing but errors`),
    });
}

/** Of the commands that end. */
export function shardOption() {
  return {
    ...oneText('shard'),
    describe: described(say`A share of the lessons, such as 3/16, for one of several machines`),
  };
}

/** An option for each document that comes in several forms, by its name. */
function formOptions() {
  const options = FORMED_DOCUMENTS.map((name) => {
    const forms = formsOf(name);
    const contents = Object.values(forms)
      .map(({ holds }) => holds)
      .reduce((one, other) => say`${one} or ${other}`);
    return [
      name,
      {
        ...oneWord(name, Object.keys(forms)),
        defaultDescription: DEFAULTS[name],
        describe: described(say`What the ${name} holds: ${contents}`),
      },
    ];
  });
  return Object.fromEntries(options) as {
    readonly [Name in keyof DocumentForms]: {
      readonly choices: readonly DocumentForms[Name][];
    };
  };
}
