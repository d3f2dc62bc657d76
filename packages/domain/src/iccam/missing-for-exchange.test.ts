import fc from 'fast-check';
import { arbitraryFindings } from '../../test/support/arbitrary-findings.js';
import type { Findings } from '../law/findings.js';
import { iccamAssessment } from './assessment.js';
import { missingForExchange, type SourceAnswers } from './missing-for-exchange.js';

const answered: Findings = {
  accessibility: 'ACCESSIBLE',
  medium: 'PHOTO',
  subject: 'MINOR',
  conduct: 'EXPLICIT_REAL',
  apparentAge: 'PRE_PUBESCENT',
  sex: 'NOT_DETERMINED',
  selfGenerated: false,
  childModelling: false,
};
const page: SourceAnswers = { siteType: 'FORUM', commerciality: 'NON_COMMERCIAL', paymentMethods: ['NONE'] };

describe('the required answers for the exchange', () => {
  it.each<[string, Findings, SourceAnswers | null, readonly string[]]>([
    ['everything answered', answered, page, []],
    ['no sex', { ...answered, sex: null }, page, ['sex']],
    ['no answer about its origin', { ...answered, selfGenerated: null }, page, ['selfGenerated']],
    ['"no" for an answer', { ...answered, selfGenerated: false, childModelling: false }, page, []],
    ['no kind of site', answered, { ...page, siteType: null }, ['siteType']],
    ['no payment', answered, { ...page, paymentMethods: [] }, ['paymentMethods']],
    [
      'nothing of the page',
      answered,
      { siteType: null, commerciality: null, paymentMethods: [] },
      ['siteType', 'commerciality', 'paymentMethods'],
    ],
    ['an item that goes with its page', answered, null, []],
    [
      'nothing at all',
      { accessibility: 'ACCESSIBLE', medium: null, subject: null, conduct: null } as Findings,
      null,
      ['medium', 'apparentAge', 'sex', 'selfGenerated', 'childModelling'],
    ],
  ])('for %s', (_title, findings, source, missing) => {
    expect(missingForExchange(findings, source)).toEqual(missing);
  });

  it('are complete exactly when the assessment can be converted to its numbers', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        expect(missingForExchange(findings, null).length === 0).toBe(
          iccamAssessment('BASELINE', findings).ok,
        );
      }),
    );
  });
});
