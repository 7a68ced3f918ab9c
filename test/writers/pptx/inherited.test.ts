import { describe, expect, it } from 'vitest';
import { levelsWithoutInherited, withoutInherited } from '../../../src/writers/pptx/inherited.ts';
import { shapeProperties } from '../../../src/writers/pptx/shape.ts';
import { element, elementsOf } from '../../../src/writers/pptx/xml.ts';
import { paint } from './small-theme.ts';

const box = { x: 10, y: 20, width: 30, height: 40 };

describe('What is inherited', () => {
  it('is left out, attribute by attribute and child by child', () => {
    const above = element('a:lvl1pPr', { algn: 'l', marL: 0 }, [
      element('a:buNone'),
      element('a:defRPr', { sz: 2400, b: 0 }, [element('a:latin', { typeface: '+mn-lt' })]),
    ]);
    const own = element('a:lvl1pPr', { algn: 'ctr', marL: 0 }, [
      element('a:buNone'),
      element('a:defRPr', { sz: 2400, b: 1 }, [element('a:latin', { typeface: '+mn-lt' })]),
    ]);
    expect(withoutInherited(own, above)).toEqual(
      element('a:lvl1pPr', { algn: 'ctr' }, [element('a:defRPr', { b: 1 })]),
    );
    expect(levelsWithoutInherited([above, own], [above, above])).toHaveLength(1);
  });

  it('never shows through where a region has neither fill nor line', () => {
    const above = shapeProperties({
      box,
      shape: 'rect',
      fill: paint('accent1'),
      stroke: { paint: paint('dk1'), width: 1 },
    });
    const own = withoutInherited(shapeProperties({ box, shape: 'rect' }), above);
    expect(elementsOf(own)).toEqual([element('a:noFill'), element('a:ln', {}, [element('a:noFill')])]);
  });
});
