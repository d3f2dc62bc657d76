import { HostingRule, QualificationReason, RouteReason } from '@meldpunt/domain';
import { listedHostingRules, listedReasons } from './reason-codes.js';

it('lists every code of the rules', () => {
  const reasons = [...Object.keys(QualificationReason), ...Object.keys(RouteReason)];

  expect(listedReasons(reasons)).toEqual(reasons);
  expect(listedHostingRules(Object.keys(HostingRule))).toEqual(Object.keys(HostingRule));
});

it('lists the answers that criteria name as reasons', () => {
  expect(listedReasons(['EXPLICIT_REAL', 'PASSWORD_PROTECTED'])).toEqual([
    'EXPLICIT_REAL',
    'PASSWORD_PROTECTED',
  ]);
});

it.each(['A_CODE_OF_ANOTHER_LAW', 'toString', ''])('does not leave out the code %j', (code) => {
  expect(listedReasons(['REAL_CHILD', code])).toEqual(['REAL_CHILD', 'UNLISTED']);
  expect(listedHostingRules([code])).toEqual(['UNLISTED']);
});
