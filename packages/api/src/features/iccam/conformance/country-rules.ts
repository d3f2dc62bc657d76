import { ok } from '@meldpunt/domain';
import { itemOf, type ConformanceRule } from './conformance-rule.js';
import { countryAbroad, type TestHotline } from './test-hotline.js';
import { holds, inTurn, takes } from './finding.js';
import { syntheticAddress } from './synthetic-report.js';

const countriesOf = async ({ client }: TestHotline, contentId: number, hosting: string, assigned: string) => {
  const content = await client.content(contentId);
  if (!content.ok) return content;
  const { url, assignedCountryCode } = content.value;
  return ok(url.hostingCountryCode === hosting && assignedCountryCode === assigned);
};

/** Rule 2: which hotline may act. */
export const countryRules: readonly ConformanceRule[] = [
  {
    number: '2a',
    says: 'Only the hotline of the assigned country acts',
    needs: ({ home, abroad }) => ({ urls: [{ country: abroad }, { country: home }] }),
    check: (hotline, entered) =>
      inTurn(
        'An action was refused for an item of another country, and accepted for one of the own country.',
        hotline.act('REFUSED', 'An action on an item of another country', itemOf(entered, 0), {
          action: 'REPORTED_TO_POLICE',
        }),
        hotline.act('TAKEN', 'An action on an item of the own country', itemOf(entered, 1), {
          action: 'REPORTED_TO_POLICE',
        }),
      ),
  },
  {
    number: '2b',
    says: 'Hosting country and assigned country are different fields',
    needs: () => ({}),
    check: async (hotline, entered) => {
      const { client, setting } = hotline;
      const abroad = await countryAbroad(hotline);
      if (!abroad.ok) return abroad.error;
      const contentId = itemOf(entered);
      return inTurn(
        'Changing the hosting country changed only that field, and so did assigning a country.',
        takes('Changing the hosting country', () =>
          client.setHosting(contentId, syntheticAddress, abroad.value),
        ),
        holds('Changing the hosting country also changed the assigned country, or changed nothing.', () =>
          countriesOf(hotline, contentId, abroad.value, setting.home),
        ),
        takes('Assigning the country', () => client.assignCountry(contentId, abroad.value)),
        holds('Assigning the country did not change it.', () =>
          countriesOf(hotline, contentId, abroad.value, abroad.value),
        ),
      );
    },
  },
];
