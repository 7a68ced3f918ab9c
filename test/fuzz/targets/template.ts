/** Templates with spoiled text: Handlebars that is broken, markup that is none, elements in the wrong place. */

import fc from 'fast-check';
import { DEFAULT_KIND } from '../../../src/kinds/lesson-kind.ts';
import { openResources } from '../../../src/resources/resources.ts';
import type { TemplateSet } from '../../../src/template/render-template.ts';
import { NO_FOLDER } from '../../kinds.ts';
import { KITCHEN_SINK } from '../bases.ts';
import { listed } from '../draw/listed.ts';
import { nastyText } from '../draw/nasty.ts';
import { scarredText } from '../draw/scarred.ts';
import { examineBuild } from '../faults/examine-build.ts';
import { anyTarget } from '../target.ts';

const resources = openResources();
const NAMES = [
  'deck',
  'worksheet',
  'answer-key',
  'handout',
  'guided-notes',
  'cards',
  'exit-tickets',
] as const;

function setOf(name: string): TemplateSet {
  const set = resources.template(name, DEFAULT_KIND, NO_FOLDER);
  if (!set) throw new RangeError(`No template ${name}`);
  return set;
}

const markup = fc.constantFrom(
  ...listed(`
    {{#each·groups}} {{/each}} {{#if·x}} {{else}} {{/if}} {{this}} {{../title}} {{>·exercise}} {{{title}}}
    {{lookup·this·"constructor"}} {{#with·__proto__}} {{label·"x"}} {{constructor}} {{@root}}
    <p> </p> <p/> <slide> </slide> <ul> <li> <strong> <a·href="x"> <a·href="javascript:x"> <img/> <table> <tr><td>
    ·name="x" ·id="x" ·width="-1" ·lines="1e9" ·lines="99999" ·size="0" <?xml?> <![CDATA[ <x:y> <__proto__/> <toString/>
    <!DOCTYPE·a·[<!ENTITY·b·"c">]>&b; <sheet·title="A"><p>B</p></sheet>`),
);

export const template = anyTarget({
  share: 14,
  inputs: fc.constantFrom(...NAMES).chain((document) => {
    const { parts, document: main } = setOf(document);
    const scarred = fc.constantFrom(...parts.keys(), '').chain((part) =>
      fc.record({
        part: fc.constant(part),
        text: scarredText(parts.get(part)?.text ?? main.text, fc.oneof(markup, nastyText)),
      }),
    );
    return fc.record({ document: fc.constant(document), scarred });
  }),
  examine: ({ document, scarred: { part, text } }, depth) => {
    const spoiled = (name: string): TemplateSet => {
      const set = setOf(name);
      if (name !== document) return set;
      const source = { name: 'templates/own.hbs', text };
      return part ? { ...set, parts: new Map(set.parts).set(part, source) } : { ...set, document: source };
    };
    return examineBuild(KITCHEN_SINK, depth, { documents: [document] }, { template: spoiled });
  },
});
