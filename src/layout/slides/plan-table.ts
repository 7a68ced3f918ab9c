/** A table in a region: fitted down the type scale, then over several slides by its rows. */

import { say } from '../../diagnostics/message.ts';
import type { Table } from '../../document/node.ts';
import type { Region } from '../../frames/resolved-theme.ts';
import { authorSpan, type LayoutContext, textContextOf } from '../layout-context.ts';
import { paintOf, strokeOf } from '../resolve-theme.ts';
import { doesNotFit } from './does-not-fit.ts';
import { partOf, type RegionPlan, rounded } from './region-plan.ts';
import { fitTable, placeTable } from './slide-table.ts';
import { unexpectedBlocks } from './unexpected-blocks.ts';

export function planTable(region: Region, table: Table, context: LayoutContext): RegionPlan | undefined {
  const fitted = fitTable(
    table,
    region,
    context.theme.slides.sizes,
    region.floor,
    textContextOf(context),
    unexpectedBlocks(region, context),
  );
  if (fitted === 'too-high' || fitted === 'too-wide') {
    (fitted === 'too-high' ? doesNotFit : tableTooWide)(region, table, context);
    return undefined;
  }
  const paints = {
    head: paintOf(context.theme, 'dk2'),
    headText: paintOf(context.theme, 'lt1'),
    band: paintOf(context.theme, 'lt2'),
    rule: strokeOf(context.theme, 'accent4'),
  };
  return {
    region,
    parts: fitted.parts.length,
    size: fitted.size,
    place: (part, structure, parent) => [
      placeTable(fitted, fitted.parts[part] ?? [], table, region, paints, structure, parent),
    ],
    ledger: (part) => {
      const rows = [...fitted.head, ...(fitted.parts[part] ?? [])];
      return {
        region: region.name,
        size: fitted.size,
        themeSize: region.levels[0]?.style.size ?? fitted.size,
        lines: rows.length,
        spare: rounded(region.box.height - rows.reduce((sum, row) => sum + row.height, 0)),
        ...partOf(part, fitted.parts.length),
      };
    },
  };
}

function tableTooWide(region: Region, table: Table, context: LayoutContext): void {
  context.report({
    code: 'table-too-wide',
    severity: 'error',
    message: say`The words of the ${table.columns.length} columns of this table do not fit side by side, not even at ${region.floor} pt`,
    span: authorSpan(context, table),
    hint: say`Leave columns out, shorten the longest words and numbers, or show it as two tables.`,
  });
}
