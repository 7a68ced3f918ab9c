/** What decides how a lesson is made: said on the command line, else in `kapur.yaml`, else assumed. */

import type { Tier } from '../../base/variant.ts';
import type { PaperName } from '../../layout/sheets/paper.ts';
import type { DocumentForms, DocumentName, Format } from '../../pipeline/documents.ts';
import { USUAL_REQUEST } from '../../pipeline/usual-request.ts';
import { EXCLUSIVE } from '../../workspace/config-limits.ts';
import type { Config } from '../../workspace/read-config.ts';

export interface Settings extends DocumentForms {
  readonly documents: readonly DocumentName[];
  readonly formats: readonly Format[];
  /** The folder for results. */
  readonly out: string;
  readonly theme: string;
  readonly templates: string | undefined;
  readonly paper: PaperName;
  readonly 'large-print': boolean;
  readonly dyslexia: boolean;
  readonly 'two-up': boolean;
  readonly booklet: boolean;
  readonly seed: string;
  readonly versions: number | undefined;
  readonly level: Tier;
  readonly reveal: boolean;
  /** Of the period. */
  readonly minutes: number | undefined;
  readonly fillable: boolean;
  /** Whether results that were changed by hand stay, and the others are written. */
  readonly keep: boolean;
}

/** What the command line says of them. */
export type GivenSettings = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** What is assumed where nothing is said. */
export const DEFAULTS: Settings = {
  ...USUAL_REQUEST,
  out: 'out',
  theme: 'kapur',
  templates: undefined,
  'large-print': false,
  dyslexia: false,
  'two-up': false,
  booklet: false,
  versions: undefined,
  level: 'core',
  minutes: undefined,
  keep: false,
};

export function settingsOf(given: GivenSettings, config: Config | undefined): Settings {
  const written: GivenSettings = {
    ...config,
    ...(config?.seed !== undefined && { seed: String(config.seed) }),
  } as GivenSettings;
  const overruled = new Set<string>(EXCLUSIVE.filter((pair) => pair.some((name) => given[name])).flat());
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  const values = names.map((name) => {
    const value = given[name] ?? (overruled.has(name) ? undefined : written[name]);
    return [name, value ?? DEFAULTS[name]];
  });
  return Object.fromEntries(values) as Settings;
}
