import {
  BesideDefinition,
  Classification,
  Confidence,
  HostingKind,
  route,
  type CountryCode,
  type RouteInput,
  type RoutingSetting,
} from '@meldpunt/domain';
import fc from 'fast-check';
import {
  CasePageDocument,
  RecordAssessmentDocument,
  RecordHostingObservationDocument,
  RouteDocument,
  RulebookDocument,
  type Client,
} from '../src/index.js';
import { nationalFindings } from '../../api/test/support/casework.js';
import { claimedCase, expectResult } from './support/casework.js';
import { runningApi, type RunningApi } from './support/running-api.js';

let api: RunningApi;
let analyst: Client;
beforeAll(async () => {
  api = await runningApi();
  analyst = api.clientOf('analyst');
});
afterAll(() => api.close());

/** What a browser needs for `route`, from one query. */
async function settingOf(client: Client): Promise<RoutingSetting> {
  const { home, on, directory, routing } = (await client.execute(RulebookDocument)).rulebook;
  return { home, on, directory, policy: routing } as RoutingSetting;
}

const countries = ['BE', 'NL', 'US', 'CN', 'BR', 'GP', 'GL', 'RU', 'TR', 'PR'] as CountryCode[];

const inputs = fc.record({
  classification: fc.constantFrom(...Object.values(Classification)),
  hosting: fc.record({
    kind: fc.constantFrom(...Object.values(HostingKind)),
    country: fc.option(fc.constantFrom(...countries)),
    countries: fc.uniqueArray(fc.constantFrom(...countries), { maxLength: 3 }),
    confidence: fc.constantFrom(...Object.values(Confidence)),
  }),
  immediateDanger: fc.boolean(),
  needsLegalReview: fc.boolean(),
  concernsPromotion: fc.boolean(),
  besideDefinition: fc.option(fc.subarray(Object.values(BesideDefinition))),
});

it('a browser with the rulebook previews the route of the server for any facts', async () => {
  const setting = await settingOf(analyst);

  await fc.assert(
    fc.asyncProperty(inputs, async ({ hosting, ...facts }) => {
      const { kind: hostingKind, ...place } = hosting;
      const { route: decided } = await analyst.execute(RouteDocument, {
        input: { ...facts, hostingKind, ...place },
      });
      const { outcome, because, legs } = route({ ...facts, hosting }, setting);

      expect({ outcome, because }).toEqual({ outcome: decided.outcome, because: decided.reasons });
      expect(legs.map(({ kind, country, gate, because: reasons }) => [kind, country, gate, reasons])).toEqual(
        decided.legs.map(({ kind, country, gate, reasons }) => [kind, country, gate, reasons]),
      );
      expect(legs.map(({ hotlines }) => hotlines.map(({ name }) => name))).toEqual(
        decided.legs.map(({ hotlines }) => hotlines.map(({ name }) => name)),
      );
    }),
    { numRuns: 150 },
  );
});

it('a browser previews the route of an item from `routeInput` as it is', async () => {
  const { id, version, contentItems } = await claimedCase(api.clientOf(), analyst);
  const contentItemId = contentItems[0]?.id ?? '';
  await analyst.execute(RecordHostingObservationDocument, {
    input: { contentItemId, source: 'ANALYST', country: 'NL', provider: 'Example Hosting' },
  });
  const { recordAssessment } = await analyst.execute(RecordAssessmentDocument, {
    input: { contentItemId, expectedVersion: version, findings: nationalFindings },
  });
  expectResult(recordAssessment, 'RecordAssessmentSuccess');

  const page = await analyst.execute(CasePageDocument, { id });
  const input = page.case?.contentItems[0]?.routeInput as RouteInput;
  const preview = route(input, await settingOf(analyst));

  expect(preview.outcome).toBe('ROUTED');
  expect(preview.legs.map(({ kind, country }) => [kind, country])).toEqual([['INHOPE_HOTLINE', 'NL']]);
});

it('shows the law and every policy of the hotline', async () => {
  const { rulebook } = await api.clientOf('secondAnalyst').execute(RulebookDocument);

  expect(rulebook).toMatchObject({
    home: 'BE',
    rulesVersion: 'BE-RULES-3',
    lawVersion: expect.stringMatching(/^BE-\d{4}-\d{2}-\d{2}$/),
    priority: { minutesPerFurtherReport: 60, furtherReportsCounted: 24 },
    secondOpinion: {
      rules: [{ code: 'HOME_HOSTED_BASELINE', classifications: ['BASELINE'], onlyAtHome: true, share: null }],
      partiesMaySettle: false,
    },
    exposure: { sessionMinutes: null, breakMinutes: 0, dayMinutes: null },
  });
  expect(rulebook.retention.rules).toContainEqual(
    expect.objectContaining({ dataClass: 'SITE_ACCESS', days: 30 }),
  );
  await expect(api.clientOf().execute(RulebookDocument)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
