import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import { parseFindings } from './parse-findings.js';
import { questions } from '../law/question.js';

const refusals = (input: unknown) => {
  const result = parseFindings(input);
  return result.ok ? [] : result.error;
};

it('reads its own output', () => {
  fc.assert(
    fc.property(arbitraryFindings, (findings) => {
      const first = parseFindings(findings);
      expect(first).toEqual({ ok: true, value: findings });
      if (first.ok) expect(parseFindings(first.value)).toEqual(first);
    }),
  );
});

it('leaves missing questions open', () => {
  const parsed = parseFindings({ accessibility: 'ACCESSIBLE' });

  expect(parsed).toMatchObject({ ok: true, value: { accessibility: 'ACCESSIBLE', promotesAbuse: null } });
  if (parsed.ok) expect(Object.keys(parsed.value)).toEqual(questions);
});

it.each([undefined, null, 'text', 7, true, [], ['accessibility']])('refuses %j as a whole', (input) => {
  expect(refusals(input)).toEqual([{ path: '', code: 'NOT_AN_OBJECT' }]);
});

it('reports all problems at once, by field', () => {
  const input = {
    medium: 'HOLOGRAM',
    subject: 3,
    severe: 'yes',
    realChild: 1,
    legalReview: true,
    verdict: 'x',
    'a/b~c': 1,
  };

  expect(refusals(input)).toEqual([
    { path: '/accessibility', code: 'REQUIRED' },
    { path: '/medium', code: 'NOT_ONE_OF' },
    { path: '/subject', code: 'NOT_ONE_OF' },
    { path: '/severe', code: 'NOT_A_BOOLEAN' },
    { path: '/realChild', code: 'NOT_A_BOOLEAN' },
    { path: '/legalReview', code: 'NOT_ONE_OF' },
    { path: '/verdict', code: 'UNKNOWN_FIELD' },
    { path: '/a~1b~0c', code: 'UNKNOWN_FIELD' },
  ]);
});

it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'photo', ''])(
  'refuses %j as a medium',
  (medium) => {
    expect(refusals({ accessibility: 'ACCESSIBLE', medium })).toEqual([
      { path: '/medium', code: 'NOT_ONE_OF' },
    ]);
  },
);

it('ignores inherited fields', () => {
  expect(refusals(Object.create({ accessibility: 'ACCESSIBLE' }))).toEqual([
    { path: '/accessibility', code: 'REQUIRED' },
  ]);
  expect(refusals(JSON.parse('{"accessibility":"ACCESSIBLE","__proto__":{"medium":"PHOTO"}}'))).toEqual([
    { path: '/__proto__', code: 'UNKNOWN_FIELD' },
  ]);
});

it('gives short refusals for hostile input', () => {
  const long = 'x'.repeat(1_048_576);

  expect(refusals({ accessibility: long, [long]: long })).toEqual([
    { path: '/accessibility', code: 'NOT_ONE_OF' },
    { path: `/${'x'.repeat(64)}`, code: 'UNKNOWN_FIELD' },
  ]);
});

it('never throws for JSON input', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      expect(typeof parseFindings(input).ok).toBe('boolean');
    }),
  );
});

describe('the answer to besideDefinition', () => {
  const read = (besideDefinition: unknown) =>
    parseFindings({ accessibility: 'ACCESSIBLE', besideDefinition });

  it.each<[string, unknown, unknown]>([
    ['one answer without a list', 'GROOMING', ['GROOMING']],
    ['nothing', ['NONE'], ['NONE']],
    ['an empty list as no answer', [], null],
    ['several, each once and in order', ['OTHER', 'GROOMING', 'OTHER'], ['GROOMING', 'OTHER']],
  ])('is read: %s', (_, given, besideDefinition) => {
    expect(read(given)).toMatchObject({ ok: true, value: { besideDefinition } });
  });

  it.each<[string, unknown, string]>([
    ['an unknown answer', ['GROOMING', 'THEFT'], 'NOT_ONE_OF'],
    ['"nothing" beside something', ['NONE', 'GROOMING'], 'NOT_TOGETHER'],
    ['a value that is not a code', [{ code: 'GROOMING' }], 'NOT_ONE_OF'],
    ['a yes', true, 'NOT_ONE_OF'],
  ])('is refused: %s', (_, given, code) => {
    expect(read(given)).toEqual({ ok: false, error: [{ path: '/besideDefinition', code }] });
  });
});
