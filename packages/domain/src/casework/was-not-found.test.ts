import { Accessibility } from '../law/findings.js';
import { closeReasonsFor } from './may-close.js';
import { wasNotFound } from './was-not-found.js';

const gone: readonly Accessibility[] = [
  'CONTENT_NOT_FOUND',
  'LINK_EXPIRED',
  'SITE_DOWN',
  'REMOVED_BEFORE_ASSESSMENT',
];
const unassessable = (accessibility?: Accessibility | null) => ({
  classification: 'NOT_ASSESSABLE' as const,
  immediateDanger: false,
  referrals: [],
  ...(accessibility === undefined ? {} : { accessibility }),
});

describe('content that could not be assessed', () => {
  it.each(Object.values(Accessibility).map((one) => [one, gone.includes(one)] as const))(
    'with accessibility %s counts as not found: %s',
    (accessibility, isGone) => {
      expect(wasNotFound(accessibility)).toBe(isGone);
      expect(closeReasonsFor({ items: [unassessable(accessibility)] })).toEqual(
        isGone ? ['NOT_FOUND', 'NOT_ASSESSABLE'] : ['NOT_ASSESSABLE'],
      );
    },
  );

  it.each([null, undefined, 'toString' as Accessibility])(
    'for an unknown reason (%s) does not count as not found',
    (accessibility) => {
      expect(wasNotFound(accessibility)).toBe(false);
      expect(closeReasonsFor({ items: [unassessable(accessibility)] })).toEqual(['NOT_ASSESSABLE']);
    },
  );

  it('counts as not found only when every part does', () => {
    const reasons = (...items: readonly Accessibility[]) =>
      closeReasonsFor({ items: items.map((item) => unassessable(item)) });

    expect(reasons('LINK_EXPIRED', 'SITE_DOWN')).toContain('NOT_FOUND');
    expect(reasons('LINK_EXPIRED', 'PASSWORD_PROTECTED')).toEqual(['NOT_ASSESSABLE']);
  });
});
