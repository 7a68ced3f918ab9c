/** From a source text to plain data: everything that is wrong with it as text or as YAML is reported. */

import { isMap, parseDocument } from 'yaml';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/message.ts';
import { resolveAliases } from './aliases.ts';
import { cutTexts } from './cut-texts.ts';
import { errorAt } from './error-at.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { undecoded } from './undecoded.ts';
import { yamlData } from './yaml-data.ts';
import { yamlLimit } from './yaml-limits.ts';
import type { YamlData } from './yaml-spans.ts';

/** In bytes of UTF-8: 1 MiB. */
const LARGEST_FILE = 1_048_576;

/** There is no data when the text does not parse as YAML. */
export function readYaml(
  source: Source,
  key = 'title',
): {
  readonly yaml?: YamlData;
  readonly diagnostics: readonly Diagnostic[];
} {
  if (source.fault) return { diagnostics: [source.fault] };
  const bytes = Buffer.byteLength(source.text);
  if (bytes > LARGEST_FILE) {
    const message = say`File of ${bytes} bytes, expected at most ${LARGEST_FILE}`;
    return {
      diagnostics: [errorAt({ source, start: 0, end: 0 }, 'too-large', message, say`Split the file.`)],
    };
  }
  const notUtf8 = undecoded(source);
  if (notUtf8) return { diagnostics: [notUtf8] };
  if (/\r/.test(source.text) && !source.text.includes('\n')) return { diagnostics: [oldLineEnds(source)] };
  if (source.name.endsWith('.json')) {
    // What the package made itself: it was checked then, so nothing in it will need a span.
    return { yaml: { source, data: JSON.parse(source.text), spots: new Map() }, diagnostics: [] };
  }
  const limit = yamlLimit(source);
  if (limit) return { diagnostics: [limit] };
  const document = parseDocument(source.text, {
    prettyErrors: false,
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
  });
  const aliases = resolveAliases(document);
  const forbidden = forbiddenCharacters(source);
  const cuts = cutTexts(document, source);
  const syntax = syntaxErrors(document, aliases, cuts, source);
  if (syntax.length > 0) {
    const others = cuts.filter(({ span }) => syntax.every((error) => error.span !== span));
    return { diagnostics: [...forbidden, ...others, ...syntax] };
  }
  const found = [...forbidden, ...cuts];
  if (!isMap(document.contents)) {
    return { diagnostics: [...found, document.contents ? noKeys(source, key) : nothing(source, key)] };
  }
  const { yaml, diagnostics } = yamlData(document, aliases.targets, source);
  return { ...(yaml && { yaml }), diagnostics: [...found, ...diagnostics] };
}

function noKeys(source: Source, key: string): Diagnostic {
  const { text } = source;
  const span = { source, start: Math.max(0, text.search(/[^\s\ufeff]/)), end: text.trimEnd().length };
  const hint = /^[\w-]+:\S/m.test(text)
    ? say`Write a space after each colon.`
    : say`Begin with a key, a colon, a space and its value.`;
  return errorAt(span, 'wrong-type', say`No keys in this file, expected \`${key}: …\` and others`, hint);
}

function nothing(source: Source, key: string): Diagnostic {
  const message = say`Nothing in this file, expected keys such as \`${key}:\``;
  const hint = source.text.trim()
    ? say`All of it is comments: what stands behind a \`#\` counts for nothing.`
    : say`Begin with a key, a colon, a space and its value.`;
  return errorAt({ source, start: 0, end: 0 }, 'empty-file', message, hint);
}

function oldLineEnds(source: Source): Diagnostic {
  const start = source.text.indexOf('\r');
  return errorAt(
    { source, start, end: start + 1 },
    'control-character',
    say`Unexpected line ends of another kind (U+000D alone), expected those of any system of today`,
    say`Save the file again and choose LF or CRLF for its line ends.`,
  );
}
