/** The context as papers use it: ink on white, and type as the print style that was asked for has it. */

import { ownValue } from '../../base/own-value.ts';
import type { Theme, ThemeTextStyle } from '../../theme/theme.ts';
import type { LayoutOptions } from '../layout-context.ts';
import { clearBook } from '../text/clear-book.ts';

/**
 * A print style is worked into the theme's sheets and into the font book here, once; what lays out papers knows of none.
 *
 * Both follow what RNIB (Clear Print) and the British Dyslexia Association (Style Guide) agree on: sans, aligned left,
 * no italics, one column.
 */
export function onPaper<Context extends LayoutOptions>(context: Context): Context {
  const theme: Theme = { ...context.theme, colours: context.theme.sheets.colours };
  if (!context.printStyle) return { ...context, theme };
  const { sheets } = theme;
  const print = sheets['print-styles'][context.printStyle];
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
    theme: {
      ...theme,
      sheets: {
        ...sheets,
        'line-pitch': print['line-pitch'] ?? sheets['line-pitch'],
        scale: print.scale,
        columns: 1,
        styles: Object.fromEntries(styles),
      },
    },
    book: clearBook(context.book, { letter: print['letter-space'], word: print['word-space'] }),
  };
}
