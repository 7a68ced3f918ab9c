import { describe, expect, it } from 'vitest';
import { checkedText, messagesOf } from '../../checked.ts';
import { articles, draftOfTree, treeOf, yamlOf } from './articles.ts';

describe('The lesson of an article', () => {
  it.each(articles().map(({ name, text }) => [name, text]))(
    '%s makes all documents without an error',
    async (name, text) => {
      const checked = await checkedText(yamlOf(draftOfTree(treeOf(name, text)), name));
      const messages = messagesOf(checked);
      expect(messages.filter((message) => message.startsWith('error'))).toEqual([]);
    },
  );
});
