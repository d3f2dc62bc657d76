import { ok } from '@meldpunt/domain';
import { itemOf, type ConformanceRule } from './conformance-rule.js';
import { holds, inTurn } from './finding.js';

const baseline = 1;
const national = 2;
const ignore = 4;

/** Rule 1: assessments. */
export const assessmentRules: readonly ConformanceRule[] = [
  {
    number: '1a',
    says: 'Baseline and Ignore are final',
    needs: () => ({ urls: [{ classification: baseline }, { classification: ignore }] }),
    check: (hotline, entered) =>
      inTurn(
        'An assessment after Baseline and one after Ignore were refused.',
        hotline.assess('REFUSED', 'An assessment after Baseline', itemOf(entered, 0), national),
        hotline.assess('REFUSED', 'An assessment after Ignore', itemOf(entered, 1), national),
      ),
  },
  {
    number: '1b',
    says: 'National is assessed again only by the hotline of the assigned country',
    needs: ({ home, abroad }) => ({ urls: [{ country: abroad }, { country: home }] }),
    check: (hotline, entered) =>
      inTurn(
        'It was refused for an item of another country, and accepted for one of the own country.',
        hotline.assess(
          'REFUSED',
          'Another assessment of an item of another country',
          itemOf(entered, 0),
          baseline,
        ),
        hotline.assess(
          'TAKEN',
          'Another assessment of an item of the own country',
          itemOf(entered, 1),
          baseline,
        ),
      ),
  },
  {
    number: '1c',
    says: 'National is assessed again only before any action',
    needs: () => ({}),
    check: (hotline, entered) =>
      inTurn(
        'An assessment after an action was refused.',
        hotline.act('TAKEN', 'ReportedToLEA', itemOf(entered), { action: 'REPORTED_TO_POLICE' }),
        hotline.assess('REFUSED', 'An assessment after an action', itemOf(entered), ignore),
      ),
  },
  {
    number: '1d',
    says: 'The last assessment counts, and is last in the list',
    needs: () => ({}),
    check: (hotline, entered) =>
      inTurn(
        'Ignore, sent after National, is the last assessment that is read back.',
        hotline.assess('TAKEN', 'Ignore after National', itemOf(entered), ignore),
        holds('The last assessment that is read back is not the one that was sent last.', async () => {
          const content = await hotline.client.content(itemOf(entered));
          return content.ok ? ok(content.value.assessments.at(-1)?.classification === ignore) : content;
        }),
      ),
  },
];
