/** What the aliases (`*name`) of a YAML document stand for. */

import { type Alias, type Document, isAlias, isNode, type Node, visit } from 'yaml';

export interface Aliases {
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Mostly no aliases at all but texts such as `*bold* words`. */
  readonly unresolved: readonly Alias[];
}

/** Resolves every alias in one walk; an anchor counts from where it stands on, the latest of a name wins. */
export function resolveAliases(document: Document): Aliases {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const unresolved: Alias[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
      else unresolved.push(node);
    } else if (isNode(node) && node.anchor) {
      anchors.set(node.anchor, node);
    }
  });
  return { targets, unresolved };
}
