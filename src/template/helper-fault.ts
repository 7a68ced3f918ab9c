/** What goes wrong in a helper, and where the template calls it. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A function that templates may call by its name. */
export type TemplateHelper = (this: unknown, ...values: unknown[]) => unknown;

/** Why a helper can't do what a template asks of it. */
export class HelperFault extends Error {
  readonly told: Pick<Diagnostic, 'code' | 'message' | 'hint'>;

  constructor(told: HelperFault['told']) {
    super(told.message.pattern);
    this.told = told;
  }
}

/** Where helpers stand that threw. */
const calls = new WeakMap<Error, Position>();

export function callOf(error: Error): Position | undefined {
  return calls.get(error);
}

/** Handlebars tells helpers where they are called, and does not tell who catches their errors. */
export function placed(helpers: Readonly<Record<string, TemplateHelper>>): Record<string, TemplateHelper> {
  return Object.fromEntries(
    Object.entries(helpers).map(([name, helper]) => [
      name,
      (...values: unknown[]) => {
        try {
          return helper.call(undefined, ...values);
        } catch (error) {
          const { loc } = Object(values.at(-1)) as { readonly loc?: { readonly start: Position } };
          if (error instanceof Error && loc) calls.set(error, loc.start);
          throw error;
        }
      },
    ]),
  );
}

/** Lines from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
