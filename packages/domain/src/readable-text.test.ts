import { keepTypedText, readTypedText } from './readable-text.js';

describe('a text that a person typed', () => {
  it.each([
    ['a vertical tab', 'a\u000bb', 'a\nb'],
    ['a form feed', 'a\u000cb', 'a\nb'],
    ['a next line', 'a\u0085b', 'a\nb'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['a paragraph separator', 'a\u2029b', 'a\nb'],
    ['an embedding', 'a\u202ab\u202c', 'ab'],
    ['an override', 'a\u202egpj.exe', 'agpj.exe'],
    ['an isolate', 'a\u2066b\u2069', 'ab'],
    ['a byte order mark', '\ufeffab', 'ab'],
    ['a zero-width space', 'a\u200bb', 'ab'],
    ['a word joiner', 'a\u2060b', 'ab'],
    ['a joiner between emoji, which is part of one', '\u{1f469}\u200d\u{1f467}', '\u{1f469}\u200d\u{1f467}'],
    ['a combining mark', 'e\u0301', 'e\u0301'],
    ['a tab and line breaks', 'a\tb\r\nc', 'a\tb\r\nc'],
    ['nothing', '', ''],
  ])('is cleaned when it contains %s', (_name, text, read) => {
    expect(readTypedText(text)).toBe(read);
  });

  it.each([
    ['no character', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['an escape', 'a\u001b[2Jb'],
    ['a delete', 'a\u007fb'],
    ['a control of the second set', 'a\u009bb'],
    ['the first half of a character', 'a\ud800b'],
    ['the second half of a character', 'a\udc00b'],
    ['a non-character', 'a\ufffeb'],
    ['a non-character beyond the basic plane', 'a\u{1ffff}b'],
  ])('is refused when it contains %s', (_name, text) => {
    expect(readTypedText(text)).toBeNull();
  });
});

it.each([
  ['a\u0000b', 'a\ufffdb'],
  ['a\u202eb', 'ab'],
  ['a\u2028b', 'a\nb'],
  ['a\ud800b', 'a\ufffdb'],
])('a text that is always kept becomes displayable: %j', (text, kept) => {
  expect(keepTypedText(text)).toBe(kept);
  expect(readTypedText(kept)).toBe(kept);
});
