import { isOneOf, isRecord, ownMember, pointerTo, unknownFields } from './field-refusal.js';

it.each([
  ['', 'medium', '/medium'],
  ['/urls', 3, '/urls/3'],
  ['', 'a/b', '/a~1b'],
  ['', 'a~1b', '/a~01b'],
])('makes the pointer from %j to %j: %j', (parent, key, pointer) => {
  expect(pointerTo(parent, key)).toBe(pointer);
});

it('limits the length of a pointer, for a name of any length', () => {
  expect(pointerTo('', 'x'.repeat(1_000_000))).toHaveLength(65);
});

it.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ['x', false],
  [undefined, false],
])('%j is an object with named members: %j', (input, isOne) => {
  expect(isRecord(input)).toBe(isOne);
});

it('accepts only own members and own values', () => {
  expect(ownMember({ a: 1 }, 'a')).toBe(1);
  expect(ownMember({}, 'constructor')).toBeUndefined();
  expect(isOneOf({ A: 'A' }, 'A')).toBe(true);
  expect(isOneOf({ A: 'A' }, 'toString')).toBe(false);
  expect(isOneOf({ A: 'A' }, 1)).toBe(false);
});

it('reports each unknown field under its parent', () => {
  expect(unknownFields({ known: 1, other: 2 }, new Set(['known']), '/contact')).toEqual([
    { path: '/contact/other', code: 'UNKNOWN_FIELD' },
  ]);
});
