import { ok, parseCountryCode } from '@meldpunt/domain';
import { itemOf, type ConformanceRule } from './conformance-rule.js';
import { failed, holds, inTurn, notTried, refuses, takes, unanswered, type Step } from './finding.js';
import { isInList } from './list-rules.js';
import { neededFirst, type TestHotline } from './test-hotline.js';

/** Countries that had no hotline in 2026. The first one for which ICCAM lists no hotline is used. */
const withoutHotline = ['SC', 'BZ', 'PA', 'VN', 'SG'].flatMap((code) => parseCountryCode(code) ?? []);

/** An id higher than any that exists. */
const absent = 2_000_000_000;

const isNotFound =
  (what: string, call: () => ReturnType<TestHotline['client']['content' | 'report']>): Step =>
  async () => {
    const answer = await call();
    if (answer.ok) return failed(`${what} that does not exist was returned.`);
    const { class: kind, status } = answer.error;
    if (kind === 'NOT_FOUND') return null;
    return (
      unanswered(what, answer.error) ??
      failed(`${what} that does not exist failed with ${kind} (status ${status}).`)
    );
  };

/** Rules 8 and 9: orphans, and failures. */
export const otherRules: readonly ConformanceRule[] = [
  {
    number: '8',
    says: 'Only hotlines with a mandate can see and take orphans',
    check: async (hotline) => {
      const { client, setting } = hotline;
      const hotlines = await client.hotlines();
      if (!hotlines.ok) return neededFirst(hotlines.error);
      const country = withoutHotline.find((one) =>
        hotlines.value.every(({ countryCode }) => countryCode !== one),
      );
      if (country === undefined) return notTried('No country without a hotline is known.');
      const entered = await hotline.enter({ urls: [{ country }] });
      if (!entered.ok) return neededFirst(entered.error);
      const contentId = itemOf(entered.value);
      const take = () => client.assignCountry(contentId, setting.home);
      if (!setting.takesOrphans)
        return inTurn(
          'Without a mandate, the list of orphans and taking an orphan were refused.',
          refuses('The list of orphans', () => client.workList('orphaned', null)),
          refuses('Taking an orphan', take),
        );
      return inTurn(
        'With a mandate, the list contained the item, and taking it was accepted.',
        holds('An item of a country without a hotline is not in the list of orphans.', () =>
          isInList(hotline, 'orphaned', contentId),
        ),
        takes('Taking an orphan', take),
        holds('The orphan that was taken is not assigned to the own country.', async () => {
          const content = await client.content(contentId);
          return content.ok ? ok(content.value.assignedCountryCode === setting.home) : content;
        }),
      );
    },
  },
  {
    number: '9',
    says: 'Not found is not the same as refused',
    check: ({ client }) =>
      inTurn(
        'An item and a report that do not exist gave "not found".',
        isNotFound('An item', () => client.content(absent)),
        isNotFound('A report', () => client.report(absent)),
      ),
  },
];
