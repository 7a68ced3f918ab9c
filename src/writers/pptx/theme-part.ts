/** The theme part: colours and fonts by name, from the resolved theme; and the plain fills and lines that Office asks for. */

import { COLOUR_SLOTS } from '../../frames/drawing.ts';
import type { ResolvedTheme } from '../../frames/resolved-theme.ts';
import { officeSlot } from './colour.ts';
import { element, type XmlElement } from './xml.ts';

/** `a:theme` (ECMA-376 part 1, 20.1.6.9). */
export function themePart(resolvedTheme: ResolvedTheme): XmlElement {
  const { name, colours, fonts } = resolvedTheme;
  return element('a:theme', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name }, [
    element('a:themeElements', {}, [
      element(
        'a:clrScheme',
        { name },
        COLOUR_SLOTS.map((slot) =>
          element(`a:${slot}`, {}, [element('a:srgbClr', { val: colours[officeSlot(slot, resolvedTheme)] })]),
        ),
      ),
      element('a:fontScheme', { name }, [
        font('a:majorFont', fonts.heading),
        font('a:minorFont', fonts.body),
      ]),
      formatScheme(name),
    ]),
  ]);
}

function font(name: string, latin: string): XmlElement {
  return element(name, {}, [
    element('a:latin', { typeface: latin }),
    // Empty: Office picks a font of the script.
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ]);
}

/** Three of each are required (20.1.4.1.14); flat ones, for nothing in a deck leans on them. */
function formatScheme(name: string): XmlElement {
  const fill = () => element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);
  const line = (width: number) =>
    element('a:ln', { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
      fill(),
      element('a:prstDash', { val: 'solid' }),
    ]);
  const effect = () => element('a:effectStyle', {}, [element('a:effectLst')]);
  return element('a:fmtScheme', { name }, [
    element('a:fillStyleLst', {}, [fill(), fill(), fill()]),
    element('a:lnStyleLst', {}, [line(6350), line(12_700), line(19_050)]),
    element('a:effectStyleLst', {}, [effect(), effect(), effect()]),
    element('a:bgFillStyleLst', {}, [fill(), fill(), fill()]),
  ]);
}
