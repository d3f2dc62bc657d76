import { ok } from '@meldpunt/domain';
import { itemOf, type ConformanceRule } from './conformance-rule.js';
import { holds, inTurn, refuses, takes, type Step } from './finding.js';
import type { TestHotline } from './test-hotline.js';

const police = { action: 'REPORTED_TO_POLICE' } as const;
const provider = { action: 'REPORTED_TO_PROVIDER' } as const;
const removed = { action: 'REMOVED' } as const;
const unavailable = { action: 'UNAVAILABLE', reason: 'CONTENT_NOT_FOUND' } as const;
const notIllegal = { action: 'NOT_ILLEGAL', reason: 'BELOW_THRESHOLD' } as const;

/** An action with a type above 3 without a reason. Our own rules refuse it; ICCAM must refuse it too. */
const withoutReason = (
  { client, setting }: TestHotline,
  what: string,
  contentId: number,
  type: number,
): Step =>
  refuses(what, () =>
    client.act(contentId, {
      actionType: type,
      actioningAnalystName: client.analyst,
      actionDate: new Date(setting.clock().getTime() - 1000).toISOString(),
    }),
  );

/** Rules 3, 4 and 7: actions. */
export const actionRules: readonly ConformanceRule[] = [
  {
    number: '3a',
    says: 'Each action type is accepted once per item',
    needs: () => ({}),
    check: (hotline, entered) =>
      inTurn(
        'The second ReportedToISP was refused.',
        hotline.act('TAKEN', 'ReportedToISP', itemOf(entered), provider),
        hotline.act('REFUSED', 'A second ReportedToISP', itemOf(entered), provider),
      ),
  },
  {
    number: '3b',
    says: 'Removed follows ReportedToLEA and ReportedToISP, in either order',
    needs: () => ({ urls: [{}, {}] }),
    check: (hotline, entered) => {
      const [first, second] = [itemOf(entered, 0), itemOf(entered, 1)];
      return inTurn(
        'Removed was refused before both, and accepted after both in either order.',
        hotline.act('REFUSED', 'Removed before both reports', first, removed),
        hotline.act('TAKEN', 'ReportedToLEA', first, police),
        hotline.act('REFUSED', 'Removed after ReportedToLEA alone', first, removed),
        hotline.act('TAKEN', 'ReportedToISP after ReportedToLEA', first, provider),
        hotline.act('TAKEN', 'Removed after both', first, removed),
        hotline.act('TAKEN', 'ReportedToISP', second, provider),
        hotline.act('TAKEN', 'ReportedToLEA after ReportedToISP', second, police),
        hotline.act('TAKEN', 'Removed after both in the other order', second, removed),
      );
    },
  },
  {
    number: '3c',
    says: 'No action is accepted after a final action',
    needs: () => ({}),
    check: (hotline, entered) =>
      inTurn(
        'ReportedToLEA after Unavailable was refused.',
        hotline.act('TAKEN', 'Unavailable', itemOf(entered), unavailable),
        hotline.act('REFUSED', 'ReportedToLEA after Unavailable', itemOf(entered), police),
      ),
  },
  {
    number: '4',
    says: 'Actions fail until site type, commerciality and payment methods are set',
    needs: () => ({ isComplete: false }),
    check: (hotline, entered) => {
      const { client } = hotline;
      const { reportId } = entered;
      const early = { ...police, isComplete: false };
      return inTurn(
        'Actions were refused until all three were set, and accepted in a later run.',
        hotline.act('REFUSED', 'An action on an incomplete report', itemOf(entered), early),
        takes('Setting the payment methods', () => client.setPaymentMethods(reportId, [9])),
        takes('Setting the commerciality', () => client.setCommerciality(reportId, 3)),
        hotline.act('REFUSED', 'An action without a site type', itemOf(entered), early),
        takes('Setting the site type', () => client.setSiteType(reportId, 2)),
        holds('The site type that is read back is not the one that was set.', async () => {
          const report = await client.report(reportId);
          return report.ok ? ok(report.value.sourceUrlSiteType === 2) : report;
        }),
        async () => (await hotline.laterRun(), null),
        hotline.act('TAKEN', 'An action on a complete report', itemOf(entered), police),
      );
    },
  },
  {
    number: '7a',
    says: 'NotIllegal needs an assessment as Ignore and the action',
    needs: () => ({ urls: [{ classification: 2 }, { classification: 4 }] }),
    check: (hotline, entered) =>
      inTurn(
        'NotIllegal was refused for an illegal item, and accepted after Ignore.',
        hotline.act('REFUSED', 'NotIllegal of an item assessed as National', itemOf(entered, 0), notIllegal),
        hotline.act('TAKEN', 'NotIllegal after Ignore', itemOf(entered, 1), notIllegal),
      ),
  },
  {
    number: '7b',
    says: 'Unavailable and NotIllegal need a reason',
    needs: () => ({ urls: [{ classification: 2 }, { classification: 4 }] }),
    check: (hotline, entered) =>
      inTurn(
        'Both were refused without a reason, and Unavailable was accepted with one.',
        withoutReason(hotline, 'Unavailable without a reason', itemOf(entered, 0), 4),
        withoutReason(hotline, 'NotIllegal without a reason', itemOf(entered, 1), 6),
        hotline.act('TAKEN', 'Unavailable with a reason', itemOf(entered, 0), unavailable),
      ),
  },
];
