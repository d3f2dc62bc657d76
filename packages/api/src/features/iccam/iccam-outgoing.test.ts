import type { AgentReport, RemovalAgent } from '../removal/removal-agent.port.js';
import { iccam } from './feature.js';
import { finishWithPartners, readPartners, type SeenGone } from './index.js';
import { freshUrl, perform } from '../../../test/support/casework.js';
import {
  evidenceOfAbsence,
  answeredFindings,
  caseOf,
  network,
  partner,
  routedForExchange,
  siteAnswers,
  type Network,
} from '../../../test/support/iccam-network.js';
import { claimedCase, later } from '../../../test/support/journeys.js';
import { runTick, workContext, workUntilIdle } from '../../../test/support/work.js';

let net: Network;
beforeEach(async () => {
  net = await network();
});
afterEach(() => net.close());

const referralOf = async (url: string) => (await caseOf(net, url)).referrals[0];

describe('a case hosted abroad', () => {
  it('becomes one report in the exchange, and its referral is sent only after that', async () => {
    const url = freshUrl();
    const { caseId } = await routedForExchange(net, { url });
    expect((await referralOf(url)).status).toBe('READY');

    await net.work();

    expect(await caseOf(net, url)).toMatchObject({
      referrals: [{ kind: 'INHOPE_HOTLINE', status: 'SENT' }],
      iccam: [
        { reportId: 1, contentId: 1, origin: 'OURS', state: 'REPORTED', assignedCountry: 'NL', actions: [] },
      ],
    });
    const [content] = net.simulator.exchange.contents;
    expect(content).toMatchObject({
      urlString: url,
      isSourceUrl: true,
      hostingCountryCode: 'NL',
      hostingIpAddress: '192.0.2.44',
      assessments: [
        {
          classification: 2,
          ageCategorization: 4,
          genderCategorization: 2,
          virtualContentCategorization: 0,
          userGeneratedContentCategorization: 0,
          childModelingCategorization: 0,
        },
      ],
    });
    expect(net.simulator.exchange.report(1)).toMatchObject({
      siteType: 6,
      commerciality: 3,
      paymentMethods: [9],
      referrer: null,
      receivedDate: net.api.clock.now,
      reference: expect.stringMatching(/^RF-/),
    });
    expect(
      await net.rows(`select action from audit_entry where case_id = '${caseId}' and action like 'ICCAM%'`),
    ).toEqual([{ action: 'ICCAM_REPORTED' }]);
  });

  it('is reported with all its items, and the one report sends each referral', async () => {
    const url = freshUrl();
    const { caseId, itemId, version } = await claimedCase(net.api, { url });
    const file = await perform(
      net.api,
      'addContentItem',
      { caseId, expectedVersion: version, url: freshUrl('film.mp4') },
      'analyst',
    );
    let at = file.case.version;
    for (const [id, country] of [
      [itemId, 'NL'],
      [file.contentItem.id, 'FR'],
    ]) {
      await perform(
        net.api,
        'recordHostingObservation',
        { contentItemId: id, source: 'ANALYST', country, provider: 'Example Hosting' },
        'analyst',
      );
      const judged = await perform(
        net.api,
        'recordAssessment',
        { contentItemId: id, expectedVersion: at, findings: answeredFindings, ...siteAnswers },
        'analyst',
      );
      at = judged.case.version;
    }
    await perform(net.api, 'routeCase', { caseId, expectedVersion: at }, 'analyst');

    await net.work();

    expect(net.effects()).toEqual(['REPORT  2']);
    expect(
      net.simulator.exchange.contents.map(({ isSourceUrl, assignedCountryCode }) => [
        isSourceUrl,
        assignedCountryCode,
      ]),
    ).toEqual([
      [true, 'NL'],
      [false, 'FR'],
    ]);
    expect((await caseOf(net, url)).referrals.map(({ status }: any) => status)).toEqual(['SENT', 'SENT']);
  });

  it.each([
    ['the sex of the victim', { findings: { ...answeredFindings, sex: null } }],
    ['whether it is self-generated', { findings: { ...answeredFindings, selfGenerated: null } }],
    ['the site type', { answers: { ...siteAnswers, siteType: null } }],
    ['the payment method', { answers: { ...siteAnswers, paymentMethods: [] } }],
  ])('is not routed without %s: the refusal names it, and no default is used', async (_title, change) => {
    const url = freshUrl();
    const { caseId, itemId, result } = await routedForExchange(net, { url, ...change });
    await net.work();

    expect(result).toMatchObject({ __typename: 'AnswersMissingError', code: 'ANSWERS_MISSING' });
    expect(result.items).toEqual([{ contentItemId: itemId, questions: [expect.any(String)] }]);
    expect(net.effects()).toEqual([]);
    expect((await caseOf(net, url)).referrals).toEqual([]);
    expect(await net.rows('select id from hand_over')).toEqual([]);

    await routedForExchange(net, { caseId });
    await net.work();
    expect(net.effects()).toEqual(['REPORT  1']);
  });

  it('is reported once although the response was lost, and the first report is found', async () => {
    const url = freshUrl();
    await net.simulator.inject({ kind: 'LOST_ANSWER', method: 'POST', path: 'reports', times: 1 });
    await routedForExchange(net, { url });
    await net.work();
    expect((await referralOf(url)).status).toBe('READY');

    later(net.api, 2);
    await net.work();

    expect(net.effects()).toEqual(['REPORT  1']);
    expect((await caseOf(net, url)).iccam).toMatchObject([{ reportId: 1, contentId: 1 }]);
  });

  it('is searched for when the exchange has the reference but does not return the report', async () => {
    await net.close();
    net = await network({ namesExistingReport: false });
    const url = freshUrl();
    partner(net, 'NL').report({ country: 'FR' });
    await net.simulator.inject({ kind: 'LOST_ANSWER', method: 'POST', path: 'reports', times: 1 });
    await routedForExchange(net, { url });
    await net.workFor(10);

    expect(net.effects()).toEqual(['REPORT  1']);
    expect((await caseOf(net, url)).iccam).toMatchObject([{ reportId: 2 }]);
    expect(await net.openWork()).toEqual([]);
  });

  it('that is not found may exist already, and a person links it to its report', async () => {
    await net.close();
    net = await network({ namesExistingReport: false, forgets: ['RECEIVED_IS_KEPT'] });
    const url = freshUrl();
    for (let other = 0; other < 41; other += 1) partner(net, 'NL').report({ country: 'FR' });
    await net.simulator.inject({ kind: 'LOST_ANSWER', method: 'POST', path: 'reports', times: 1 });
    await routedForExchange(net, { url });
    await net.workFor(10);
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED MAY_BE_THERE_ALREADY']);
    const [stopped] = await net.rows<{ id: string }>(`select id from hand_over where status = 'DEAD'`);
    const link = async (reportId: number, as: 'analyst' | 'liaison' = 'analyst') =>
      net.api.send(
        `mutation ($input: LinkIccamReportInput!) { linkIccamReport(input: $input) { __typename
          ... on UserError { code } } }`,
        { input: { handOverId: stopped?.id, reportId } },
        as,
      );

    expect((await link(42, 'liaison')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await link(0)).data.linkIccamReport.code).toBe('INVALID_INPUT');
    await link(7);
    await net.work();
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED LINKED_TO_ANOTHER']);

    expect((await link(42)).data.linkIccamReport.__typename).toBe('LinkIccamReportSuccess');
    await net.work();
    expect((await caseOf(net, url)).iccam).toMatchObject([{ reportId: 42 }]);
    expect(net.effects()).toEqual(['REPORT  1']);
    expect(
      await net.rows(`select details from audit_entry where action = 'ICCAM_REPORT_LINKED' order by id`),
    ).toEqual([{ details: { reportId: 7 } }, { details: { reportId: 42 } }]);
  });
});

describe('the receiving hotline', () => {
  const url = freshUrl();
  const sent = async (): Promise<string> => {
    const { itemId } = await routedForExchange(net, { url });
    await net.work();
    return itemId;
  };
  const read = async (seen: readonly string[] = []) => {
    later(net.api, 60);
    await net.work(seen);
    await net.work(seen);
    return caseOf(net, url);
  };

  it('is followed until it removes; the case closes when the watch confirms the removal', async () => {
    const itemId = await sent();
    const nl = partner(net, 'NL');
    expect((await read()).referrals[0].status).toBe('SENT');
    nl.act(1, 1);
    expect((await read()).referrals[0].status).toBe('ACKNOWLEDGED');
    nl.act(1, 2);
    nl.act(1, 3);

    const said = await read();
    expect(said.referrals[0]).toMatchObject({ status: 'ACKNOWLEDGED', outcome: null });
    expect(said.iccam[0]).toMatchObject({
      state: 'FINISHED',
      actions: ['REPORTED_TO_POLICE', 'REPORTED_TO_PROVIDER', 'REMOVED'].map((action) => ({
        action,
        origin: 'PARTNER',
      })),
    });

    const seen = await read([itemId]);
    expect(seen.referrals[0]).toMatchObject({ status: 'COMPLETED', outcome: 'REMOVED' });
    expect(seen).toMatchObject({ status: 'CLOSED', closedBecause: 'REMOVED' });
  });

  it('has its referral ended when the watch confirms, even if many others wait for the watch', async () => {
    const said: string[] = [];
    for (let id = 1; id <= 3; id += 1) {
      said.push((await routedForExchange(net, { url: freshUrl() })).itemId);
      await net.work();
      partner(net, 'NL').act(id, 4, 9);
      later(net.api, 60);
      await net.work();
    }
    const gone = said.at(-1);
    const seen: SeenGone = (_em, _work, itemId) =>
      Promise.resolve(evidenceOfAbsence(itemId === gone ? [net.api.clock.now] : []));

    await finishWithPartners(seen, 2)(workContext(net.api));

    expect(await net.rows('select content_item_id, outcome from referral where outcome is not null')).toEqual(
      [{ content_item_id: gone, outcome: 'UNAVAILABLE' }],
    );
  });

  it('causes a check of the address with its final action', async () => {
    const itemId = await sent();
    partner(net, 'NL').act(1, 4, 9);
    later(net.api, 60);
    const looked: unknown[] = [];
    const { createTasks } = await import('../../app/tasks.js');
    const { createChannels } = await import('../../app/channels.js');
    const { workUntilIdle } = await import('../../../test/support/work.js');
    const tasks = createTasks(net.api.system, createChannels(net.api.system));
    await workUntilIdle(net.api, {
      tasks: { ...tasks, checkRemoval: (payload) => Promise.resolve(void looked.push(payload)) },
    });

    expect(looked).toEqual([{ contentItemId: itemId, isAsked: true }]);
  });

  it('that assesses the item as not illegal leaves the case to a person', async () => {
    await sent();
    const nl = partner(net, 'NL');
    nl.assess(1, 4);
    nl.act(1, 6, 16);

    expect(await read()).toMatchObject({
      status: 'ROUTED',
      referrals: [{ status: 'COMPLETED', outcome: 'REFUSED' }],
    });
    expect(await net.openWork()).toContain('PARTNER_DISAGREES null');
  });

  it('that moves the item to another hotline is replaced by that hotline', async () => {
    await sent();
    partner(net, 'NL').move(1, 'FR');
    expect((await read()).iccam[0]).toMatchObject({ state: 'REPORTED', assignedCountry: 'FR' });
    partner(net, 'FR').act(1, 1);

    expect((await read()).referrals[0].status).toBe('ACKNOWLEDGED');
  });

  it.each([
    ['to a country without a hotline', 'SC', 'MOVED_ON'],
    ['home', 'BE', 'CLAIMED'],
  ])('that moves the item %s leaves it to a person', async (_title, to, state) => {
    await sent();
    partner(net, 'NL').move(1, to);

    expect(await read()).toMatchObject({
      status: 'ROUTED',
      referrals: [{ status: 'COMPLETED', outcome: 'MOVED' }],
      iccam: [{ state, assignedCountry: to }],
    });
    expect(await net.openWork()).toEqual(['CONTENT_MOVED CONTENT_MOVED']);
  });

  it('is read although another item cannot be read, for which a work item is opened', async () => {
    await routedForExchange(net, { url: freshUrl() });
    await net.work();
    await sent();
    await net.simulator.inject({ kind: 'REFUSED', status: 403, method: 'GET', path: 'Content/1' });
    partner(net, 'NL').act(2, 1);

    expect((await read()).referrals[0].status).toBe('ACKNOWLEDGED');
    expect(await net.openWork()).toEqual(['EXCHANGE_ITEM_UNREADABLE NOT_ACCEPTED']);
    await net.simulator.clear();
    await read();
    expect(await net.openWork()).toEqual([]);
  });

  it('opens no work item while the exchange has a temporary failure', async () => {
    await sent();
    await net.simulator.inject({ kind: 'REFUSED', status: 429, method: 'GET', path: 'Content/1' });
    await read();
    expect(await net.openWork()).toEqual([]);
    await net.simulator.clear();
    partner(net, 'NL').act(1, 1);

    expect((await read()).referrals[0].status).toBe('ACKNOWLEDGED');
  });

  it('that uses an unknown code changes nothing and opens a work item', async () => {
    await sent();
    net.simulator.exchange.content(1).actions.push({
      actionType: 5,
      actioningAnalystName: 'NL analyst',
      actionDate: '2026-11-20T09:30:00.000Z',
      hotlineId: 43,
    } as never);

    expect((await read()).referrals[0].status).toBe('SENT');
    expect(await net.openWork()).toEqual(['EXCHANGE_CODE_UNKNOWN UNKNOWN_ICCAM_CODE']);
  });
});

describe('the evidence for a removal that the receiving hotline states', () => {
  const url = freshUrl();
  const online: AgentReport = { status: 200, redirect: null, method: 'HEAD' };
  const gone: AgentReport = { status: 404, redirect: null, method: 'HEAD' };
  let shown: AgentReport = online;
  beforeEach(async () => {
    await net.close();
    const removalAgent: RemovalAgent = { check: async () => shown, close: async () => {} };
    net = await network({ overrides: { removalAgent } });
    await routedForExchange(net, { url });
    await workUntilIdle(net.api);
  });
  /** Every job of the worker after an hour, with the real evidence. */
  const pass = async (report: AgentReport) => {
    shown = report;
    later(net.api, 60);
    await workUntilIdle(net.api);
  };
  const say = async () => {
    later(net.api, 60);
    partner(net, 'NL').act(1, 4, 9);
    await runTick(net.api, readPartners(net.ours.client));
  };
  const finish = () => runTick(net.api, iccam.schedule({ iccam: null }).finishWithPartners);

  it('is an observation made after the statement', async () => {
    await pass(gone);
    await say();

    await finish();
    expect(await referralOf(url)).toMatchObject({ status: 'ACKNOWLEDGED', outcome: null });
    await pass(online);
    expect(await referralOf(url)).toMatchObject({ status: 'ACKNOWLEDGED', outcome: null });

    for (let hours = 0; hours < 24; hours += 1) await pass(gone);
    expect(await referralOf(url)).toMatchObject({ status: 'COMPLETED', outcome: 'UNAVAILABLE' });
  });

  it('is not an observation that only looks like a removal', async () => {
    await say();
    const redirected = { at: net.api.clock.now, by: 'WATCH', isHint: true } as const;
    const seen: SeenGone = async () => ({ ...evidenceOfAbsence([]), sights: [redirected] });

    await finishWithPartners(seen)(workContext(net.api));

    expect(await referralOf(url)).toMatchObject({ status: 'ACKNOWLEDGED', outcome: null });
  });
});

it('shows the status of the exchange to operators only', async () => {
  await routedForExchange(net);
  await net.work();
  const ask = (as?: Parameters<Network['api']['send']>[2]) =>
    net.api.send(
      '{ iccamStatus { isConfigured lastSuccessAt failingSince waiting stopped withPartners inOurHands } }',
      {},
      as,
    );

  expect((await ask('administrator')).data.iccamStatus).toEqual({
    isConfigured: true,
    lastSuccessAt: net.api.clock.now.toISOString(),
    failingSince: null,
    waiting: 0,
    stopped: 0,
    withPartners: 1,
    inOurHands: 0,
  });
  for (const as of [undefined, 'liaison', 'auditor'] as const) expect((await ask(as)).errors).toHaveLength(1);
});
