/** Finds the line of a template that a stretch of rendered markup comes from. */

import { type Source, type Span, spanIn } from '../diagnostics/diagnostic.ts';

/** What no template and no lesson may hold: a mark stands in the rendered text before whatever a statement writes. */
const MARK = /\uffff(\d+)\.(\d+)(=?)\uffff/g;

/** Where a statement of a template begins to write. */
interface Origin {
  /** In the rendered text without marks. */
  readonly at: number;
  readonly source: Source;
  readonly offset: number;
  /** Whether it writes its own words, sign by sign. */
  readonly isLiteral: boolean;
}

/**
 * The template as a tree that writes a mark before each of its statements.
 *
 * @param number of the source, by which `originsIn` knows it
 */
export function markedTemplate(program: hbs.AST.Program, { text }: Source, number: number): hbs.AST.Program {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetOf = ({ loc }: hbs.AST.Statement) => (lines[loc.start.line - 1] ?? 0) + loc.start.column;
  const marked = (part: hbs.AST.Program): hbs.AST.Program => ({
    ...part,
    body: part.body.flatMap((statement) => {
      const offset = offsetOf(statement);
      const content = isContent(statement) ? statement : undefined;
      // White space before it may have been taken away.
      const start = content ? Math.max(offset, text.indexOf(content.value, offset)) : offset;
      const mark: hbs.AST.Statement & { readonly value: string } = {
        type: 'ContentStatement',
        loc: statement.loc,
        value: `\uffff${number}.${start}${content ? '=' : ''}\uffff`,
      };
      return [mark, withMarkedParts(statement, marked)];
    }),
  });
  return marked(program);
}

function withMarkedParts(
  statement: hbs.AST.Statement,
  marked: (part: hbs.AST.Program) => hbs.AST.Program,
): hbs.AST.Statement {
  const { program, inverse } = statement as Partial<hbs.AST.BlockStatement>;
  return {
    ...statement,
    ...(program && { program: marked(program) }),
    // Handlebars takes white space away once more when it compiles, and looks for a block where `{{else if}}` is one.
    ...(inverse && { inverse: { ...marked(inverse), chained: false } }),
  };
}

function isContent(statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement {
  return statement.type === 'ContentStatement';
}

/**
 * The span of the templates at an offset in the rendered text.
 *
 * @param text rendered with marks
 * @param sources by the numbers in the marks, one at least
 */
export function spansOf(text: string, sources: readonly [Source, ...Source[]]): (offset: number) => Span {
  let marks = 0;
  const origins = [...text.matchAll(MARK)].flatMap(
    ({ 0: mark, 1: number, 2: offset, 3: literal, index }): Origin[] => {
      const at = index - marks;
      marks += mark.length;
      const source = sources[Number(number)];
      return source ? [{ at, source, offset: Number(offset), isLiteral: literal !== '' }] : [];
    },
  );
  return (offset) => {
    const origin = origins.findLast(({ at }) => at <= offset);
    if (!origin) return spanIn(sources[0], 0);
    return spanIn(origin.source, origin.offset + (origin.isLiteral ? offset - origin.at : 0));
  };
}
