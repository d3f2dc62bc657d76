import { iccamListDifference, iccamWorkListLimit, ok, type Result } from '@meldpunt/domain';
import type { IccamListName, IccamWorkList } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import { listTables } from '../lists/list-tables.data.js';
import { itemOf, type ConformanceRule } from './conformance-rule.js';
import { failed, holds, inTurn, unanswered, type Step } from './finding.js';
import type { TestHotline } from './test-hotline.js';

const aDayMs = 86_400_000;

const sameList =
  ({ client }: TestHotline, name: IccamListName): Step =>
  async () => {
    const list = await client.referenceList(name);
    if (!list.ok)
      return unanswered(`The list ${name}`, list.error) ?? failed(`The list ${name} cannot be read.`);
    const difference = iccamListDifference(
      listTables[name],
      list.value.map(({ id }) => id),
    );
    if (difference === null) return null;
    const { unknown, gone } = difference;
    return failed(`The codes in the list ${name} differ: new ${namesOf(unknown)}, missing ${namesOf(gone)}.`);
  };

const namesOf = (codes: readonly number[]): string => (codes.length === 0 ? 'none' : codes.join(' '));

/**
 * Whether an item is in a work list. The list is read from just before the item was assigned, so that a long list does
 * not hide it.
 */
export async function isInList(
  { client }: TestHotline,
  list: IccamWorkList,
  contentId: number,
): Promise<Result<boolean, IccamFailure>> {
  const content = await client.content(contentId);
  if (!content.ok) return content;
  const page = await client.workList(list, new Date(content.value.countryAssignmentDate.getTime() - 1000));
  return page.ok ? ok(page.value.contents.some((entry) => entry.contentId === contentId)) : page;
}

export const listRules: readonly ConformanceRule[] = [
  {
    number: 'L1',
    says: 'The reference lists contain the codes of version 3',
    check: (hotline) =>
      inTurn(
        'All seven lists contain exactly the codes of version 3.',
        ...(Object.keys(listTables) as IccamListName[]).map((name) => sameList(hotline, name)),
      ),
  },
  {
    number: 'L2',
    says: 'A work list returns max. 200 items, from the requested start on',
    needs: () => ({ urls: [{ classification: null }] }),
    check: (hotline, entered) => {
      const { client, setting } = hotline;
      const tomorrow = new Date(setting.clock().getTime() + aDayMs);
      const lists: readonly IccamWorkList[] = ['unassessed', 'unactioned', 'no-reference'];
      return inTurn(
        'The lists contain the new items, and none from tomorrow on.',
        ...lists.map((list) =>
          holds(`The list ${list} returns more than ${iccamWorkListLimit} items.`, async () => {
            const page = await client.workList(list, null);
            return page.ok ? ok(page.value.contents.length <= iccamWorkListLimit) : page;
          }),
        ),
        ...lists.map((list) =>
          holds(
            `The list ${list} returns items when only items from tomorrow on are requested.`,
            async () => {
              const page = await client.workList(list, tomorrow);
              return page.ok ? ok(page.value.contents.length === 0) : page;
            },
          ),
        ),
        holds('An item without an assessment is not in the list unassessed.', () =>
          isInList(hotline, 'unassessed', itemOf(entered)),
        ),
        holds('An item without an action is not in the list unactioned.', () =>
          isInList(hotline, 'unactioned', itemOf(entered)),
        ),
      );
    },
  },
];
