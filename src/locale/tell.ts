/** Tells findings in the language of the lesson's author, where there are sentences in it; else in English. */

import type { Diagnostic, Source, Told } from '../diagnostics/diagnostic.ts';
import { ENGLISH, inWords, type Message, say, type Words } from '../diagnostics/message.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** Finds the sentences of a language: `templates/languages/<language>/messages.yaml`. */
export type MessageFiles = (language: string) => Source | undefined;

const HEADINGS: Readonly<Record<Diagnostic['severity'], Message>> = {
  error: say`error`,
  warning: say`warning`,
};

/** Reads the sentences only where there is something to say. */
export function tell(findings: readonly Diagnostic[], language: string, messages: MessageFiles): Told[] {
  if (findings.length === 0) return [];
  const words = wordsOf(language, messages);
  return findings.map(({ message, hint, ...finding }) => ({
    ...finding,
    heading: inWords(HEADINGS[finding.severity], words),
    message: inWords(message, words),
    ...(hint && { hint: inWords(hint, words) }),
  }));
}

export function wordsOf(language: string, messages: MessageFiles): Words {
  const source = messages(language);
  if (!source) return ENGLISH;
  const sentences = Object.entries(Object(readYaml(source).yaml?.data));
  return { language, sentences: new Map(sentences.map(([english, own]) => [english, String(own)])) };
}
