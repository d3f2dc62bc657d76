import { ok } from '@meldpunt/domain';
import { itemOf, type ConformanceRule } from './conformance-rule.js';
import { failed, holds, inTurn, refuses, takes, unanswered } from './finding.js';
import { isInList } from './list-rules.js';

/** Rules 5 and 6: references and times. */
export const referenceRules: readonly ConformanceRule[] = [
  {
    number: '5a',
    says: 'An item is claimed with our reference and is then no longer in the inbox',
    needs: () => ({ urls: [{ isClaimed: false }] }),
    check: (hotline, entered) => {
      const reference = hotline.freshReference();
      const contentId = itemOf(entered);
      const inInbox = () => isInList(hotline, 'no-reference', contentId);
      const claim = () => hotline.client.claim(contentId, reference);
      return inTurn(
        'It was in no-reference until it was claimed. A second claim with the same reference changed nothing.',
        holds('An item without a reference is not in no-reference.', inInbox),
        takes('The claim', claim),
        holds('A claimed item is still in no-reference.', async () => {
          const found = await inInbox();
          return found.ok ? ok(!found.value) : found;
        }),
        takes('The same claim again', claim),
      );
    },
  },
  {
    number: '5b',
    says: 'A reference belongs to one item',
    needs: () => ({ urls: [{ isClaimed: true }, { isClaimed: false }] }),
    check: (hotline, entered) =>
      inTurn(
        'A claim of a second item with the reference of the first was refused.',
        refuses('A claim with the reference of another item', () =>
          hotline.client.claim(itemOf(entered, 1), entered.items[0]?.reference ?? ''),
        ),
      ),
  },
  {
    number: '5c',
    says: 'A reference belongs to one report',
    needs: () => ({}),
    check: async (hotline, { reference, reportId }) => {
      const what = 'A second report with the same reference';
      const again = await hotline.enter({ reference });
      if (again.ok) return failed(`${what} was accepted; it must be refused.`);
      const { cause, existingReportId } = again.error;
      if (cause !== 'NOT_ACCEPTED')
        return unanswered(what, again.error) ?? failed(`${what} failed with ${cause} instead of a refusal.`);
      if (existingReportId !== null && existingReportId !== reportId)
        return failed('The refusal names a report that does not have the reference.');
      const names = existingReportId === null ? 'does not name' : 'names';
      return { outcome: 'PASSED', because: `It was refused; the refusal ${names} the report that has it.` };
    },
  },
  {
    number: '6a',
    says: 'The day of reception is stored as sent',
    needs: () => ({}),
    check: ({ client }, { reportId, receivedAt }) =>
      inTurn(
        'The same time was read back, to the second.',
        holds('The day of reception that is read back is not the one that was sent.', async () => {
          const report = await client.report(reportId);
          return report.ok ? ok(isAbout(report.value.hotlineReceivedDate, receivedAt, 1000)) : report;
        }),
      ),
  },
  {
    number: '6b',
    says: 'The day of assignment is when the item was assigned to the country, in UTC',
    needs: () => ({}),
    check: ({ client }, entered) =>
      inTurn(
        'It is the time at which the report was entered, and not the day of reception.',
        holds('The day of assignment is not the time at which the report was entered.', async () => {
          const content = await client.content(itemOf(entered));
          return content.ok
            ? ok(isAbout(content.value.countryAssignmentDate, entered.enteredAt, tenMinutesMs))
            : content;
        }),
      ),
  },
];

const tenMinutesMs = 600_000;

const isAbout = (instant: Date, other: Date, withinMs: number): boolean =>
  Math.abs(instant.getTime() - other.getTime()) < withinMs;
