/** The title of a file that is not read as a lesson, by a look at its lines: for a list of many. */

/** @returns nothing where no line says it, or where the title stands on lines of its own */
export function writtenTitle(text: string): string | undefined {
  const [, written = ''] = /^title[ \t]*:[ \t]+([^\r\n]+)/m.exec(text) ?? [];
  const [, quote, quoted] = /^(["'])(.*)\1/.exec(written) ?? [];
  const title = quote ? quoted : written.replace(/\s#.*$/, '').trim();
  return title && !/^[>|&*!]/.test(title) ? title : undefined;
}
