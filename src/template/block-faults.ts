/** Where the blocks of a template do not match: the parser of Handlebars names its tokens, and the end of the file. */

import { type Source, type Span, spanIn } from '../diagnostics/diagnostic.ts';
import { type Message, say } from '../diagnostics/message.ts';

interface Tag {
  readonly name: string;
  readonly span: Span;
}

/** The start of a block or of its end, or of a comment, which may hold either. */
const TAG = /\{\{(!--|!|~?[#^/][*>]?)\s*([\w.-]*)/g;

/** The first end that matches no block, or the innermost block without an end; nothing where all match. */
export function blockFault(
  source: Source,
): { readonly message: Message; readonly hint: Message; readonly span: Span } | undefined {
  const open: Tag[] = [];
  for (const { name, sign, span } of tagsIn(source)) {
    const last = open.at(-1);
    if (sign !== '/') open.push({ name, span });
    else if (last?.name === name) open.pop();
    else if (last && open.some((tag) => tag.name === name)) return noEnd(last);
    else {
      return {
        message: say`Unexpected \`{{/${name}}}\`, expected the end of a block that is open there`,
        hint: say`Delete it, or correct the name: a block ends by the name that it begins with.`,
        span,
      };
    }
  }
  const last = open.at(-1);
  return last && noEnd(last);
}

function noEnd({ name, span }: Tag): ReturnType<typeof blockFault> {
  return {
    message: say`No end of the block \`{{#${name}}}\`, expected \`{{/${name}}}\``,
    hint: say`Write \`{{/${name}}}\` where the block ends.`,
    span,
  };
}

function tagsIn(source: Source): readonly (Tag & { readonly sign: string })[] {
  const { text } = source;
  let commentEnd = 0;
  return [...text.matchAll(TAG)].flatMap(({ 0: tag, 1: sign = '', 2: name = '', index }) => {
    if (index < commentEnd) return [];
    if (sign.startsWith('!')) {
      const end = text.indexOf(sign === '!--' ? '--}}' : '}}', index);
      commentEnd = end < 0 ? text.length : end;
      return [];
    }
    // `{{^}}` is an `else`.
    if (name === '') return [];
    return [{ name, sign: sign.replace(/[~*>]/g, ''), span: spanIn(source, index, index + tag.length) }];
  });
}
