import { route, type RouteInput } from '@meldpunt/domain';
import { testApi, type TestApi } from '../../../test/support/api.js';
import {
  baselineFindings,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
} from '../../../test/support/casework.js';
import { awaitingCase } from '../../../test/support/journeys.js';
import { testRulebook } from '../../../test/support/rulebook.js';
import { routingSettingOf } from '../../platform/rulebook.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const document = `query ($id: ID!) { case(id: $id) { contentItems {
  route { outcome because legs { kind country gate because hotlines { name } } }
  routeInput { classification immediateDanger needsLegalReview concernsPromotion besideDefinition opinions
    hosting { kind country countries confidence } } } } }`;

/** The stored route of the item, and the one that a browser computes from the field. */
async function routesOf(caseId: string) {
  const { data, errors } = await api.send(document, { id: caseId }, 'analyst');
  expect(errors).toEqual([]);
  const [item] = data.case.contentItems;
  const preview = route(item.routeInput as RouteInput, routingSettingOf(api.clock.now, testRulebook));
  return {
    stored: item.route,
    input: item.routeInput,
    preview: {
      outcome: preview.outcome,
      because: preview.because,
      legs: preview.legs.map(({ kind, country, gate, because, hotlines }) => ({
        kind,
        country,
        gate,
        because,
        hotlines: hotlines.map(({ name }) => ({ name })),
      })),
    },
  };
}

const promotion = {
  accessibility: 'ACCESSIBLE',
  medium: 'TEXT',
  subject: 'NONE',
  conduct: 'NONE',
  promotesAbuse: true,
  advertisesAbuse: false,
  besideDefinition: ['NONE'],
};
const danger = { ...nationalFindings, immediateDanger: true };
const grooming = { ...harmlessFindings, besideDefinition: ['GROOMING'] };

describe('the route that a browser previews', () => {
  it.each([
    ['at home', 'BE', nationalFindings, ['POLICE', 'HOSTING_PROVIDER']],
    ['in a country with a hotline', 'NL', nationalFindings, ['INHOPE_HOTLINE']],
    ['in a country without one', 'CN', nationalFindings, ['POLICE_ABROAD']],
    ['with a child in danger', 'NL', danger, ['POLICE', 'INHOPE_HOTLINE']],
    ['without a known country', null, nationalFindings, null],
    ['that is not illegal', 'NL', harmlessFindings, []],
    ['of other law', 'NL', grooming, null],
    ['that promotes abuse', 'BE', promotion, null],
  ] as const)('equals that of the server for content %s', async (_title, country, findings, kinds) => {
    const { caseId, version } = await judgedCase(api, { country, findings });
    const before = await routesOf(caseId);
    const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    const { stored, preview } = await routesOf(caseId);

    expect(result.__typename).toBe('RouteCaseSuccess');
    expect(before.stored).toBeNull();
    expect(before.preview).toEqual(stored);
    expect(preview).toEqual(stored);
    if (kinds !== null) expect(preview.legs.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('names what other law forbids', async () => {
    const { caseId } = await judgedCase(api, { country: 'NL', findings: grooming });

    const { preview } = await routesOf(caseId);

    expect(preview.because).toEqual(['OTHER_LAW', 'BESIDE_GROOMING']);
  });

  it('has a leg for each country of an item that is hosted in several', async () => {
    const { caseId, itemId: contentItemId } = await judgedCase(api, { findings: nationalFindings });
    const located = [
      { ipAddress: '192.0.2.1', country: 'NL' },
      { ipAddress: '192.0.2.2', country: 'CN' },
    ];
    for (const { ipAddress, country } of located)
      for (const seen of [
        { source: 'DNS' },
        { source: 'IP_GEOLOCATION', country },
        { source: 'RDAP', country },
      ])
        await perform(api, 'recordHostingObservation', { contentItemId, ipAddress, ...seen }, 'analyst');

    const { preview } = await routesOf(caseId);

    expect(preview.legs.map(({ kind, country }) => [kind, country])).toEqual([
      ['POLICE_ABROAD', 'CN'],
      ['INHOPE_HOTLINE', 'NL'],
    ]);
  });

  it('says nothing of a first opinion while a second one is awaited', async () => {
    const { caseId } = await awaitingCase(api, { ...baselineFindings, besideDefinition: ['GROOMING'] });

    const { input, preview } = await routesOf(caseId);

    expect(input).toMatchObject({
      classification: 'UNDETERMINED',
      opinions: 'AWAITING_SECOND',
      needsLegalReview: false,
      concernsPromotion: false,
      besideDefinition: null,
    });
    expect(preview).toMatchObject({ outcome: 'HELD', legs: [] });
  });
});
