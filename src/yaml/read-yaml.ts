/** From a source text to plain data: everything that is wrong with it as text or as YAML is reported. */

import { isMap, parseDocument } from 'yaml';
import type { Diagnostic, Place, Source } from '../diagnostic.ts';
import { say } from '../message.ts';
import { resolveAliases } from './aliases.ts';
import { errorAt } from './error-at.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { yamlData } from './yaml-data.ts';
import { yamlLimit } from './yaml-limits.ts';
import type { YamlData } from './yaml-places.ts';

/** In bytes of UTF-8: 1 MiB. */
const LARGEST_FILE = 1_048_576;

/** What stands for bytes that are no UTF-8 once a file has been read as such. */
const UNDECODED = '\ufffd';

/** There is no data when the text does not parse as YAML. */
export function readYaml(source: Source): {
  readonly yaml?: YamlData;
  readonly diagnostics: readonly Diagnostic[];
} {
  const bytes = Buffer.byteLength(source.text);
  if (bytes > LARGEST_FILE) {
    const message = say`File of ${bytes} bytes, expected at most ${LARGEST_FILE}`;
    return {
      diagnostics: [errorAt({ source, start: 0, end: 0 }, 'too-large', message, say`Split the file.`)],
    };
  }
  const undecoded = source.text.indexOf(UNDECODED);
  if (undecoded >= 0) return { diagnostics: [notUtf8({ source, start: undecoded, end: undecoded + 1 })] };
  if (source.name.endsWith('.json')) {
    // What the package made itself: it was checked then, so nothing in it will need a place.
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
  const characters = forbiddenCharacters(source);
  const syntax = syntaxErrors(document, aliases, source);
  if (syntax.length > 0) return { diagnostics: [...characters, ...syntax] };
  if (!isMap(document.contents)) {
    return { diagnostics: [...characters, document.contents ? noKeys(source) : nothing(source)] };
  }
  const { yaml, diagnostics } = yamlData(document, aliases.targets, source);
  return { ...(yaml && { yaml }), diagnostics: [...characters, ...diagnostics] };
}

function noKeys(source: Source): Diagnostic {
  const { text } = source;
  const place = { source, start: Math.max(0, text.search(/[^\s\ufeff]/)), end: text.trimEnd().length };
  const hint = /^[\w-]+:\S/m.test(text)
    ? say`Write a space after each colon.`
    : say`Begin with a key, a colon, a space and its value.`;
  return errorAt(place, 'wrong-type', say`No keys in this file, expected \`title: …\` and others`, hint);
}

function nothing(source: Source): Diagnostic {
  const message = say`Nothing in this file, expected keys such as \`title:\``;
  const hint = source.text.trim()
    ? say`All of it is comments: what stands behind a \`#\` counts for nothing.`
    : say`Begin with a key, a colon, a space and its value.`;
  return errorAt({ source, start: 0, end: 0 }, 'empty-file', message, hint);
}

function notUtf8(place: Place): Diagnostic {
  const message = say`Unexpected bytes from here on, expected a text file in UTF-8`;
  const hint = place.source.text.startsWith('PK')
    ? say`This is a packed file, such as one of Word: \`kapur new --from\` makes a lesson of it.`
    : say`Save the file again and choose UTF-8 as its encoding.`;
  return errorAt(place, 'not-utf-8', message, hint);
}
