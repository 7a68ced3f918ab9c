/** Reads an element's attributes strictly: an unknown one, a missing one and a bad value are each reported by name. */

import { ownValue } from '../base/own-value.ts';
import { suggest } from '../base/suggestion.ts';
import { isWebAddress } from '../base/web-address.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';

/** How one attribute's text is read; says what it expected when it can't. */
export interface AttributeType<Value> {
  readonly expected: Message;
  /** What a bad value is called; `bad-attribute` when left out. */
  readonly code?: string;
  readonly read: (text: string) => Value | undefined;
  /** The value when the attribute is absent; without it the attribute is required. */
  readonly absent?: Value;
}

export type AttributeValues<Types extends Record<string, AttributeType<unknown>>> = {
  readonly [Name in keyof Types]: Types[Name] extends AttributeType<infer Value> ? Value : never;
};

export const text = (absent?: string): AttributeType<string> => ({
  expected: say`text`,
  read: (value) => value,
  ...(absent !== undefined && { absent }),
});

/** Where a click leads; written as nothing where the attribute may be absent, it leads nowhere. */
export const link = (absent?: string): AttributeType<string> => ({
  expected: say`an address that begins with \`https://\`, \`http://\` or \`mailto:\`, or \`#\` and an id`,
  code: 'unsafe-link',
  read: (value) =>
    value === absent || /^#[^\s\p{Cc}]+$/u.test(value) || isWebAddress(value) ? value : undefined,
  ...(absent !== undefined && { absent }),
});

export const oneOf = <const Word extends string>(
  words: readonly Word[],
  absent?: Word,
): AttributeType<Word> => ({
  expected: say`one of ${words.map((word) => `\`${word}\``).join(', ')}`,
  read: (value) => words.find((word) => word === value),
  ...(absent !== undefined && { absent }),
});

export const number = (least: number, most: number, absent?: number): AttributeType<number> => ({
  expected: say`a number from ${least} to ${most}`,
  read: (value) => {
    const parsed = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return parsed >= least && parsed <= most ? parsed : undefined;
  },
  ...(absent !== undefined && { absent }),
});

/** A number of data, which may be below 0 or have an exponent. */
export const datum = (absent?: number): AttributeType<number> => ({
  expected: say`a number`,
  read: (value) => (/^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/.test(value) ? Number(value) : undefined),
  ...(absent !== undefined && { absent }),
});

/** The most columns that a table may have: more would be narrower than a letter. */
const MOST_NUMBERS = 100;

export const numbers: AttributeType<readonly number[]> = {
  expected: say`1 to ${MOST_NUMBERS} positive numbers with spaces between`,
  read: (value) => {
    const parsed = value
      .trim()
      .split(/\s+/, MOST_NUMBERS + 1)
      .map(Number);
    const isGood = parsed.length <= MOST_NUMBERS && parsed.every((entry) => entry > 0 && entry <= 1e6);
    return isGood ? parsed : undefined;
  },
};

/** What names a field or an option in a file: nothing that any format would have to escape. */
const token: AttributeType<string> = {
  expected: say`letters a to z, digits, hyphens and full stops`,
  // PDF keeps the name Off for what is not chosen (ISO 32000-1, 12.7.4.2.3).
  read: (value) => (/^(?!Off$)[A-Za-z0-9.-]*$/.test(value) ? value : undefined),
  absent: '',
};

/** What a place to write says of itself, besides its description. */
export const writingAttributes = { name: token, limit: number(0, 1000, 0) };

/** What a box to tick does. */
export const tickAttributes = { name: token, option: token, choice: text('') };

/**
 * The values of all attributes in `types`, or nothing when one of them could not be read; every fault goes to
 * `report`.
 */
export function readAttributes<Types extends Record<string, AttributeType<unknown>>>(
  elementName: string,
  attributes: Readonly<Record<string, string>>,
  types: Types,
  span: Span,
  report: (diagnostic: Diagnostic) => void,
): AttributeValues<Types> | undefined {
  let good = true;
  const fault = (code: string, message: Message, hint: Message) => {
    good = false;
    report({ code, severity: 'error', message, span, hint });
  };
  for (const name of Object.keys(attributes)) {
    if (Object.hasOwn(types, name)) continue;
    const meant = suggest(name, Object.keys(types));
    fault(
      'unknown-attribute',
      say`Unexpected attribute \`${name}\` on <${elementName}>, expected ${listOf(Object.keys(types))}`,
      meant ? say`Did you mean \`${meant}\`?` : say`Delete it, or write one of these.`,
    );
  }
  const values: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    const written = ownValue(attributes, name);
    if (written === undefined) {
      if (!('absent' in type)) {
        fault(
          'missing-attribute',
          say`Missing attribute \`${name}\` on <${elementName}>, expected ${type.expected}`,
          say`Add it to the element.`,
        );
      }
      values[name] = type.absent;
      continue;
    }
    values[name] = type.read(written);
    if (values[name] === undefined) {
      fault(
        type.code ?? 'bad-attribute',
        say`Unexpected value \`${written}\` of attribute \`${name}\` on <${elementName}>, expected ${type.expected}`,
        say`Write ${type.expected} in its place.`,
      );
    }
  }
  return good ? (values as AttributeValues<Types>) : undefined;
}

function listOf(names: readonly string[]): Message {
  return names.length > 0 ? say`one of ${names.map((name) => `\`${name}\``).join(', ')}` : say`none`;
}
