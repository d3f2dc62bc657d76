import fc from 'fast-check';
import { parseCountryCode, type CountryCode } from '../country-code.js';
import { IccamAction, type IccamReason } from './action.js';
import { iccamReasonsOf, type IccamClassification } from './code-tables.data.js';
import { Classification } from '../qualification/classification.js';
import {
  contradictsInIccam,
  currentIccamClassification,
  isIccamItemFinished,
  isIccamReportComplete,
  mayActInIccam,
  mayAssessInIccam,
  mayClaimInIccam,
  mayMoveInIccam,
  type IccamItem,
} from './iccam-rules.js';
import type { Result } from '../result.js';

const country = (code: string) => parseCountryCode(code) as CountryCode;
const [own, other] = [country('BE'), country('NL')];
const complete = { siteType: 'FORUM', commerciality: 'NON_COMMERCIAL', paymentMethods: ['NONE'] } as const;
const anItem = (item: Partial<IccamItem> = {}): IccamItem => ({
  reportingCountry: other,
  assignedCountry: own,
  hotlineReference: null,
  assessments: ['NATIONALLY_ILLEGAL'],
  actions: [],
  report: complete,
  ...item,
});
const answer = (result: Result<true, { readonly code: string }>) =>
  result.ok ? 'ALLOWED' : result.error.code;

describe('an assessment in ICCAM', () => {
  /** Our classifications that contradict the assessment there. */
  const opposites: Readonly<Record<IccamClassification | 'NONE', readonly Classification[]>> = {
    NONE: [],
    BASELINE: ['NOT_ILLEGAL'],
    NATIONALLY_ILLEGAL: ['NOT_ILLEGAL'],
    NOT_ILLEGAL: ['BASELINE', 'NATIONALLY_ILLEGAL', 'OTHER_LAW', 'NOT_ASSESSABLE', 'UNDETERMINED'],
  };
  const pairs = Object.entries(opposites).flatMap(([theirs, of]) =>
    Object.values(Classification).map((ours) => [theirs, ours, of.includes(ours)] as const),
  );

  it.each(pairs)('that is %s contradicts %s: %s', (theirs, ours, contradicts) => {
    const assessments = theirs === 'NONE' ? [] : [theirs as IccamClassification];

    expect(contradictsInIccam({ assessments }, ours)).toBe(contradicts);
  });

  it('contradicts only by its last value', () => {
    expect(contradictsInIccam({ assessments: ['NOT_ILLEGAL', 'BASELINE'] }, 'BASELINE')).toBe(false);
    expect(contradictsInIccam({ assessments: ['BASELINE', 'NOT_ILLEGAL'] }, 'BASELINE')).toBe(true);
  });
});

describe('assessing an item in ICCAM', () => {
  it.each<[string, Partial<IccamItem>, string]>([
    ['new, assigned to us', { assessments: [] }, 'ALLOWED'],
    ['new, reported by us', { assessments: [], reportingCountry: own, assignedCountry: other }, 'ALLOWED'],
    ['new, of others', { assessments: [], assignedCountry: other }, 'NOT_ASSIGNED_TO_YOU'],
    ['national, assigned to us', {}, 'ALLOWED'],
    ['national, assigned to others', { assignedCountry: other }, 'NOT_ASSIGNED_TO_YOU'],
    [
      'national, ours once but now theirs',
      { reportingCountry: own, assignedCountry: other },
      'NOT_ASSIGNED_TO_YOU',
    ],
    ['national, assigned to nobody', { assignedCountry: null }, 'NOT_ASSIGNED_TO_YOU'],
    ['baseline', { assessments: ['BASELINE'] }, 'CLASSIFICATION_IS_FINAL'],
    ['not illegal', { assessments: ['NOT_ILLEGAL'] }, 'CLASSIFICATION_IS_FINAL'],
    [
      'made baseline by the last',
      { assessments: ['NATIONALLY_ILLEGAL', 'BASELINE'] },
      'CLASSIFICATION_IS_FINAL',
    ],
    ['national, with an action', { actions: ['REPORTED_TO_POLICE'] }, 'ACTIONS_EXIST'],
  ])('that is %s: %s', (_title, item, expected) => {
    expect(answer(mayAssessInIccam(anItem(item), own))).toBe(expected);
  });

  it('uses the last assessment', () => {
    expect(currentIccamClassification(anItem({ assessments: ['NATIONALLY_ILLEGAL', 'NOT_ILLEGAL'] }))).toBe(
      'NOT_ILLEGAL',
    );
    expect(currentIccamClassification(anItem({ assessments: [] }))).toBeNull();
  });
});

describe('acting on an item in ICCAM', () => {
  const reported: readonly IccamAction[] = ['REPORTED_TO_PROVIDER', 'REPORTED_TO_POLICE'];

  it.each<[string, Partial<IccamItem>, IccamAction, IccamReason | null, string]>([
    ['police first', {}, 'REPORTED_TO_POLICE', null, 'ALLOWED'],
    ['the provider first', {}, 'REPORTED_TO_PROVIDER', null, 'ALLOWED'],
    [
      'police after the provider',
      { actions: ['REPORTED_TO_PROVIDER'] },
      'REPORTED_TO_POLICE',
      null,
      'ALLOWED',
    ],
    ['police twice', { actions: ['REPORTED_TO_POLICE'] }, 'REPORTED_TO_POLICE', null, 'ACTION_REPEATED'],
    ['removal after both', { actions: reported }, 'REMOVED', null, 'ALLOWED'],
    [
      'removal without the provider',
      { actions: ['REPORTED_TO_POLICE'] },
      'REMOVED',
      null,
      'POLICE_AND_PROVIDER_FIRST',
    ],
    [
      'removal without police',
      { actions: ['REPORTED_TO_PROVIDER'] },
      'REMOVED',
      null,
      'POLICE_AND_PROVIDER_FIRST',
    ],
    [
      'anything after removal',
      { actions: [...reported, 'REMOVED'] },
      'UNAVAILABLE',
      'SITE_DOWN',
      'ITEM_IS_FINISHED',
    ],
    [
      'anything after "not illegal"',
      { assessments: ['NOT_ILLEGAL'], actions: ['NOT_ILLEGAL'] },
      'UNAVAILABLE',
      'SITE_DOWN',
      'ITEM_IS_FINISHED',
    ],
    ['police on baseline content', { assessments: ['BASELINE'] }, 'REPORTED_TO_POLICE', null, 'ALLOWED'],
    ['not found', { assessments: [] }, 'UNAVAILABLE', 'SITE_DOWN', 'ALLOWED'],
    ['not found without a reason', {}, 'UNAVAILABLE', null, 'REASON_MISSING'],
    ['not found with the wrong reason', {}, 'UNAVAILABLE', 'AGE_UNCLEAR', 'REASON_NOT_FOR_ACTION'],
    ['police with a reason', {}, 'REPORTED_TO_POLICE', 'OTHER', 'REASON_NOT_FOR_ACTION'],
    ['not illegal', { assessments: ['NOT_ILLEGAL'] }, 'NOT_ILLEGAL', 'AGE_OVER_THRESHOLD', 'ALLOWED'],
    ['not illegal on illegal content', {}, 'NOT_ILLEGAL', 'OTHER', 'ACTION_CONTRADICTS_ASSESSMENT'],
    [
      'police on not illegal content',
      { assessments: ['NOT_ILLEGAL'] },
      'REPORTED_TO_POLICE',
      null,
      'ACTION_CONTRADICTS_ASSESSMENT',
    ],
    [
      'police on content that was not judged',
      { assessments: [] },
      'REPORTED_TO_POLICE',
      null,
      'NOT_YET_ASSESSED',
    ],
    ['an item of others', { assignedCountry: other }, 'REPORTED_TO_POLICE', null, 'NOT_ASSIGNED_TO_YOU'],
    [
      'an incomplete report',
      { report: { ...complete, siteType: null } },
      'REPORTED_TO_POLICE',
      null,
      'REPORT_INCOMPLETE',
    ],
  ])('with %s', (_title, item, action, reason, expected) => {
    expect(answer(mayActInIccam(anItem(item), { action, reason }, own))).toBe(expected);
  });

  it.each([
    ['no site type', { ...complete, siteType: null }],
    ['no commerciality', { ...complete, commerciality: null }],
    ['no payment method', { ...complete, paymentMethods: [] }],
  ])('requires a complete report for %s', (_title, report) => {
    expect(isIccamReportComplete(report)).toBe(false);
  });

  it('never repeats an action and never follows a final one, in any order of attempts', () => {
    const attempts = fc.array(fc.constantFrom(...Object.values(IccamAction)), { maxLength: 12 });
    const assessments = fc.constantFrom<readonly IccamClassification[]>(['BASELINE'], ['NOT_ILLEGAL'], []);
    fc.assert(
      fc.property(attempts, assessments, (actions, judged) => {
        let item = anItem({ assessments: judged });
        for (const action of actions) {
          const wasFinished = isIccamItemFinished(item);
          const reason = iccamReasonsOf[action][0] ?? null;
          if (!mayActInIccam(item, { action, reason }, own).ok) continue;
          expect(wasFinished).toBe(false);
          item = { ...item, actions: [...item.actions, action] };
        }
        expect(new Set(item.actions).size).toBe(item.actions.length);
      }),
    );
  });
});

describe('moving and claiming an item in ICCAM', () => {
  it.each<[string, Partial<IccamItem>, string]>([
    ['ours', {}, 'ALLOWED'],
    ['of others', { assignedCountry: other }, 'NOT_ASSIGNED_TO_YOU'],
    ['finished', { actions: ['UNAVAILABLE'] }, 'ITEM_IS_FINISHED'],
  ])('an item that is %s moves: %s', (_title, item, expected) => {
    expect(answer(mayMoveInIccam(anItem(item), own))).toBe(expected);
  });

  it.each<[string, Partial<IccamItem>, string]>([
    ['without a reference', {}, 'ALLOWED'],
    ['of others', { assignedCountry: other }, 'NOT_ASSIGNED_TO_YOU'],
    ['with a reference', { hotlineReference: 'MP-1' }, 'ALREADY_CLAIMED'],
  ])('an item %s is claimed: %s', (_title, item, expected) => {
    expect(answer(mayClaimInIccam(anItem(item), own))).toBe(expected);
  });
});
