import { isOneOf, isRecord, ownMember, pointerTo, unknownFields } from './field-refusal.js';

it.each([
  ['', 'medium', '/medium'],
  ['/urls', 3, '/urls/3'],
  ['', 'a/b', '/a~1b'],
  ['', 'a~1b', '/a~01b'],
])('points from %j to %j as %j', (parent, key, pointer) => {
  expect(pointerTo(parent, key)).toBe(pointer);
});

it('keeps a pointer short however long the name', () => {
  expect(pointerTo('', 'x'.repeat(1_000_000))).toHaveLength(65);
});

it.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ['x', false],
  [undefined, false],
])('takes %j for an object with members: %j', (input, isOne) => {
  expect(isRecord(input)).toBe(isOne);
});

it('knows own members and own values only', () => {
  expect(ownMember({ a: 1 }, 'a')).toBe(1);
  expect(ownMember({}, 'constructor')).toBeUndefined();
  expect(isOneOf({ A: 'A' }, 'A')).toBe(true);
  expect(isOneOf({ A: 'A' }, 'toString')).toBe(false);
  expect(isOneOf({ A: 'A' }, 1)).toBe(false);
});

it('names each unknown field under its parent', () => {
  expect(unknownFields({ known: 1, other: 2 }, new Set(['known']), '/contact')).toEqual([
    { path: '/contact/other', code: 'UNKNOWN_FIELD' },
  ]);
});
