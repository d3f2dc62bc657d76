import { isObjectType } from 'graphql';
import { composeReport } from '../src/features/iccam/report/compose-report.js';
import type { ReportFacts } from '../src/features/iccam/report/report-facts.js';
import { webhookChannel } from '../src/features/webhooks/webhook-channel.js';
import type { Outbound } from '../src/platform/outbound/outbound.js';
import { testApi, type TestApi } from './support/api.js';
import { bareSchema } from './support/bare-schema.js';
import { nationalFindings, perform } from './support/casework.js';
import { dossierOf } from './support/dossiers.js';
import { routedCase } from './support/journeys.js';
import { providerWorld } from './support/provider.js';
import { sqlRows } from './support/rows.js';
import { workUntilIdle } from './support/work.js';

// A hand-over that was recorded in test mode is a test, also if it is delivered in live mode. One that was recorded in
// live mode is real. A notice to a provider is also a test if it is sent in test mode.

const modes = [
  ['a row recorded in test mode', 'test', true, true],
  ['a row recorded in test mode', 'live', true, false],
  ['a row recorded in live mode', 'test', false, true],
  ['a row recorded in live mode', 'live', false, false],
] as const;

/** The same API with a worker in test or live mode. */
const inMode = (api: TestApi, isTest: boolean): TestApi => ({ ...api, system: { ...api.system, isTest } });

it('covers every type of the schema with a field isTest', () => {
  const marked = Object.values(bareSchema().getTypeMap())
    .filter((type) => isObjectType(type) && type.getFields()['isTest'] !== undefined)
    .map(({ name }) => name);

  expect(marked.sort()).toEqual(['CaseDossier', 'Dossier', 'HandOver', 'PoliceFeedEntry', 'ProviderNotice']);
});

describe.each(modes)('for %s, with the worker in %s mode', (_kind, _mode, isTestRow, isTestMode) => {
  it('a hand-over keeps the test mark from when it was recorded, and the feed shows it', async () => {
    const api = await testApi({ isTest: isTestRow });
    try {
      const { legs } = await routedCase(api);
      await workUntilIdle(inMode(api, isTestMode));

      const handOvers = await sqlRows(api, 'select distinct is_test from hand_over');
      const entries = await sqlRows(
        api,
        'select distinct is_test from police_feed_entry where referral_id = ?',
        [legs['POLICE']?.id],
      );
      const { data } = await api.send('{ policeFeed { nodes { isTest } } }', {}, 'liaison');
      const listed = await api.send('{ handOvers { nodes { isTest } } }', {}, 'analyst');

      expect(handOvers).toEqual([{ is_test: isTestRow }]);
      expect(entries).toEqual([{ is_test: isTestRow }]);
      expect(data.policeFeed.nodes).toEqual([{ isTest: isTestRow }]);
      expect(listed.data.handOvers.nodes).toEqual([{ isTest: isTestRow }]);
    } finally {
      await api.close();
    }
  });

  it('a webhook message shows the test mark, and a test message is always a test', async () => {
    const api = await testApi({ isTest: isTestRow });
    const bodies: { readonly type: string; readonly isTest: boolean }[] = [];
    const outbound = {
      mode: 'test',
      request: (_url: string, { body = '' }: { body?: string }) => {
        bodies.push(JSON.parse(body));
        return Promise.resolve({ ok: true, value: { status: 200, headers: {}, body: '' } });
      },
    } as unknown as Outbound;
    try {
      const url = isTestRow ? 'http://127.0.0.1:9/' : 'https://partner.example/';
      const input = { url, audience: 'CASEWORK', types: ['CASE_ROUTED'] };
      const { webhook } = await perform(api, 'registerWebhook', input, 'administrator');
      await routedCase(api);
      await perform(api, 'sendTestEvent', { webhookId: webhook.id }, 'administrator');
      await workUntilIdle(inMode(api, isTestMode), { channels: { WEBHOOK: webhookChannel(outbound) } });

      expect(bodies.map(({ type, isTest }) => [type, isTest])).toEqual([
        ['CASE_ROUTED', isTestRow],
        ['TEST', true],
      ]);
    } finally {
      await api.close();
    }
  });

  it('a notice to a provider is a test if it was recorded or sent in test mode', async () => {
    const world = await providerWorld({ isTest: isTestRow });
    const isTest = isTestRow || isTestMode;
    try {
      await world.nextMonday();
      const provider = await world.newProvider();
      const { referralId } = await world.clearedCase({ at: provider });
      world.api.clock.now = new Date(+world.api.clock.now + 3_600_000);
      await workUntilIdle(inMode(world.api, isTestMode));

      const [mail] = world.mailTo(provider.email);
      const { data } = await world.api.send(
        'query ($id: ID!) { referral(id: $id) { notices { isTest } } }',
        { id: referralId },
        'analyst',
      );

      expect(mail?.email.headers.some(({ key }) => key === 'x-meldpunt-test')).toBe(isTest);
      expect(data.referral.notices).toEqual([{ isTest }]);
    } finally {
      await world.stop();
    }
  });
});

describe.each([true, false])('with isTest %j', (isTest) => {
  it('a dossier and a case dossier are marked as test', async () => {
    const api = await testApi({ isTest });
    try {
      const { legs } = await routedCase(api);

      const dossier = await dossierOf(api, legs['POLICE']?.id ?? '', { isTest });
      const { data } = await api.send(
        'query ($id: ID!) { referral(id: $id) { dossier(language: EN) { isTest } caseDossier(language: EN) { isTest } } }',
        { id: legs['POLICE']?.id },
        'liaison',
      );

      expect(dossier.EN.isTest).toBe(isTest);
      expect(data.referral.dossier.isTest).toBe(isTest);
      expect(data.referral.caseDossier.isTest).toBe(isTest);
    } finally {
      await api.close();
    }
  });

  it('a report to the exchange mentions the test in its memo', () => {
    const facts: ReportFacts = {
      caseUrl: 'https://host.example/page',
      receivedAt: new Date('2026-11-20T09:00:00.000Z'),
      items: [
        {
          referralId: 'one',
          reference: 'RF-000000001',
          country: 'NL' as never,
          contentItemId: 'item',
          position: 1,
          url: 'https://host.example/page',
          hostingProvider: null,
          hostingKind: 'DIRECT',
          ipAddress: '192.0.2.7',
          classification: 'NATIONALLY_ILLEGAL',
          findings: nationalFindings as never,
          siteType: 'FORUM',
          commerciality: 'NON_COMMERCIAL',
          paymentMethods: ['NONE'],
        },
      ],
    };

    const composed = composeReport(facts, { analyst: 'hotline', isTest });

    expect(composed.ok && composed.value.body.memo).toEqual(isTest ? expect.stringMatching(/test/i) : null);
  });
});
