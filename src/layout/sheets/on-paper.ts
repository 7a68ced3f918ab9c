/** The context as papers use it: ink on white, and type as the page and the print style that was asked for have it. */

import { ownValue } from '../../base/own-value.ts';
import type { Sheet } from '../../document/document-tree.ts';
import type { PrintStyle, Theme, ThemeTextStyle } from '../../theme/theme.ts';
import type { LayoutOptions } from '../layout-context.ts';
import { clearBook } from '../text/clear-book.ts';

/**
 * A print style, the size of the page and that of the type are worked into the theme's sheets and into the font book here,
 * once; what lays out papers knows of none.
 *
 * Print styles follow what RNIB (Clear Print) and the British Dyslexia Association (Style Guide) agree on: sans, aligned
 * left, no italics, one column. Whoever asked for one gets its type on pages of any size.
 */
export function onPaper<Context extends LayoutOptions>(
  context: Context,
  type: Sheet['type'] = 'usual',
): Context {
  const coloured: Theme = { ...context.theme, colours: context.theme.sheets.colours };
  const { small } = coloured.sheets;
  const theme = context.isHalf ? withSheets(coloured, { margins: small.margins }) : coloured;
  if (context.printStyle) return inPrintStyle(context, theme, context.printStyle);
  if (!context.isHalf && type === 'usual') return { ...context, theme };
  const { styles } = theme.sheets;
  return {
    ...context,
    theme: withSheets(theme, { scale: small.scale, styles: smaller(styles, small.scale) }),
  };
}

type Sheets = Theme['sheets'];

function withSheets(theme: Theme, sheets: Partial<Sheets>): Theme {
  return { ...theme, sheets: { ...theme.sheets, ...sheets } };
}

/** Type that is small on a large page as well does not become smaller, pt. */
const LEAST = 9;

function smaller(styles: Sheets['styles'], scale: number): Sheets['styles'] {
  return Object.fromEntries(
    Object.entries(styles).map(([name, style]) => [
      name,
      {
        ...style,
        size: Math.max(Math.min(style.size, LEAST), style.size * scale),
        space: style.space * scale,
      },
    ]),
  );
}

function inPrintStyle<Context extends LayoutOptions>(
  context: Context,
  theme: Theme,
  printStyle: PrintStyle,
): Context {
  const { sheets } = theme;
  const print = sheets['print-styles'][printStyle];
  const clear = (name: string, style: ThemeTextStyle): ThemeTextStyle => ({
    ...style,
    font: style.font === 'code' ? 'code' : 'body',
    italic: false,
    align: style.align === 'center' ? 'start' : style.align,
    size: ownValue(print.styles, name)?.size ?? Math.max(print.floor, style.size * print.scale),
    leading: ownValue(print.styles, name)?.leading ?? Math.max(print.leading, style.leading),
    space: style.space * print.scale,
  });
  const styles = Object.entries(sheets.styles).map(([name, style]) => [name, clear(name, style)]);
  return {
    ...context,
    theme: withSheets(theme, {
      'line-pitch': print['line-pitch'] ?? sheets['line-pitch'],
      scale: print.scale,
      columns: 1,
      styles: Object.fromEntries(styles),
    }),
    book: clearBook(context.book, { letter: print['letter-space'], word: print['word-space'] }),
  };
}
