import { describe, expect, it } from 'vitest';
import { checkedText, messagesOf } from '../checked.ts';

describe('A file with names that every object has', () => {
  it('gets the findings that any other name would get', async () => {
    const messages = messagesOf(await checkedText('constructor: 1\n'));
    expect(messages).toContain(
      'error: Unexpected key `constructor` in this file, expected one of `kind`, `title`, `language`, `question`, `subject`, `audience` … [unknown-key]',
    );
    const others = messagesOf(await checkedText('nobody-knows: 1\n'));
    expect(messages.map((message) => message.replace('constructor', 'nobody-knows'))).toEqual(others);
  });
});
