import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { say } from '../../src/diagnostics/message.ts';
import { tell } from '../../src/locale/tell.ts';

const finding: Diagnostic = {
  code: 'wrong-value',
  severity: 'warning',
  message: say`Unexpected ${'\u001b[31m'}`,
  hint: say`Write one of these.`,
};
const resources = (text: string) => () => ({ name: 'messages/fr.yaml', text });

describe('Telling findings', () => {
  it('puts the word for their severity, message and hint into the words of the language', () => {
    const french =
      'warning: avertissement\nUnexpected {0}: "{0} : inattendu"\nWrite one of these.: Choisissez.\n';
    expect(tell([finding], 'fr', resources(french))).toEqual([
      {
        code: 'wrong-value',
        severity: 'warning',
        heading: 'avertissement',
        message: '␣[31m : inattendu',
        hint: 'Choisissez.',
      },
    ]);
  });

  it.each(['', '- a list\n', 'a: b: c\n', 'Unexpected {0}: [7]\n', '"Unexpected {0}": null\n'])(
    'never fails, whatever a file of sentences holds: %j',
    (text) => {
      expect(tell([finding], 'fr', resources(text))).toMatchObject([{ hint: 'Write one of these.' }]);
    },
  );

  it('looks for no sentences where there is nothing to tell', () => {
    const asked = () => {
      throw new Error('Asked for sentences');
    };
    expect(tell([], 'id', asked)).toEqual([]);
  });
});
