import { freshUrl, perform } from '../../../test/support/casework.js';
import {
  answeredFindings,
  caseOf,
  performAsLiaison,
  network,
  partner,
  routedForExchange,
  siteAnswers,
  type Network,
} from '../../../test/support/iccam-network.js';
import { later } from '../../../test/support/journeys.js';
import { reportBody } from '../../../test/support/iccam-bodies.js';

let net: Network;
beforeEach(async () => {
  net = await network({ monitorDelaySeconds: 600 });
});
afterEach(() => net.close());

const bare = { sourceUrlSiteType: null, sourceUrlCommerciality: null, sourceUrlPaymentMethods: [] };
const minutesFromNow = (minutes: number): Date => new Date(net.api.clock.now.getTime() + minutes * 60_000);

/** When the next job for the recipient queue of the exchange is due. */
const nextJobAt = async (): Promise<Date> => {
  const [job] = await net.rows<{ run_at: Date }>(
    `select max(run_at) as run_at from graphile_worker._private_jobs where key = 'next ICCAM ICCAM'`,
  );
  if (job === undefined) throw new Error('no job');
  return job.run_at;
};

const until = async (isDone: () => Promise<boolean>): Promise<void> => {
  for (let round = 0; !(await isDone()); round += 1) {
    if (round === 40) throw new Error('the condition never became true');
    later(net.api, 10);
    await net.work();
  }
};

describe('after a report was completed', () => {
  it('actions wait fifteen minutes, also when the response was lost', async () => {
    const url = freshUrl();
    partner(net, 'NL').report({ url, change: bare });
    later(net.api, 6);
    await net.work();
    const { id: caseId } = await caseOf(net, url);
    await routedForExchange(net, { caseId, country: 'BE' });
    await performAsLiaison(net, url, 'acknowledgeReferral');
    await net.simulator.inject({ kind: 'LOST_ANSWER', method: 'PUT', path: 'site-type', times: 1 });
    await net.work();
    expect(net.effects().at(-1)).toBe('SITE_TYPE ');

    later(net.api, 2);
    await net.work();

    expect(await nextJobAt()).toEqual(minutesFromNow(15));
    later(net.api, 14);
    await net.work();
    expect(net.effects().at(-1)).toBe('SITE_TYPE ');
    later(net.api, 1);
    await net.work();
    expect(net.effects().at(-1)).toBe('ACTION 1 1');
  });

  it('actions on another item of the same report also wait', async () => {
    const [page, file] = [freshUrl(), freshUrl('film.mp4')];
    const party = net.simulator.party('NL');
    const [first] = reportBody(party, { url: page }).urls;
    const second = {
      ...first,
      urlString: file,
      isSourceUrl: false,
      hotlineReference: 'second',
      contentType: 1,
    };
    net.simulator.exchange.submit(
      party,
      reportBody(party, {
        change: { ...bare, urls: [first, second] },
      }) as never,
    );
    later(net.api, 6);
    await net.work();
    const found = await caseOf(net, page);
    let { version } = (await perform(net.api, 'claimCase', { caseId: found.id }, 'analyst')).case;
    for (const { id } of found.contentItems) {
      await perform(
        net.api,
        'recordHostingObservation',
        { contentItemId: id, source: 'ANALYST', country: 'BE', provider: 'Example Hosting' },
        'analyst',
      );
      const assessment = { contentItemId: id, findings: answeredFindings, ...siteAnswers };
      const judged = await perform(
        net.api,
        'recordAssessment',
        { ...assessment, expectedVersion: version },
        'analyst',
      );
      version = judged.case.version;
    }
    await perform(net.api, 'routeCase', { caseId: found.id, expectedVersion: version }, 'analyst');
    const routed = await caseOf(net, page);
    for (const { id, kind } of routed.referrals)
      if (kind === 'POLICE') {
        const { data } = await net.api.send(
          'query ($id: ID!) { referral(id: $id) { version } }',
          { id },
          'liaison',
        );
        await perform(
          net.api,
          'acknowledgeReferral',
          { referralId: id, expectedVersion: data.referral.version },
          'liaison',
        );
      }
    await net.work();
    expect(net.effects()).toContain('SITE_TYPE ');
    expect(await net.rows('select actions_from from iccam_item')).toEqual([
      { actions_from: minutesFromNow(15) },
      { actions_from: minutesFromNow(15) },
    ]);

    await net.workFor(15);
    expect(net.effects().slice(-2).sort()).toEqual(['ACTION 1 1', 'ACTION 2 1']);
    expect(await net.openWork()).toEqual([]);
  });
});

describe('a wait that the exchange asks for', () => {
  it.each([
    ['signing in', 'POST', 'api/Authentication'],
    ['renewing the session', 'POST', 'Authentication/refresh'],
    ['a reference list', 'GET', 'rest/site-types'],
    ['the inbox', 'GET', 'Content/no-reference'],
    ['reading a report', 'GET', 'rest/Reports/'],
    ['reading an item', 'GET', 'rest/Content/1'],
    ['a new report', 'POST', 'rest/reports'],
    ['a claim', 'PUT', 'hotline-reference'],
    ['an assessment', 'PUT', '/assessment'],
    ['the payment methods', 'PUT', 'source-url/payment-methods'],
    ['the commerciality', 'PUT', 'source-url/commerciality'],
    ['the site type', 'PUT', 'source-url/site-type'],
    ['an action', 'POST', '/actions'],
    ['moving the hosting', 'PUT', 'url/hosting'],
    ['assigning the country', 'PUT', 'assigned-country'],
  ] as const)(
    'at %s is respected by every call, and everything completes afterwards',
    async (_title, method, path) => {
      const [kept, moved, abroad] = [freshUrl(), freshUrl(), freshUrl()];
      await net.simulator.inject({ kind: 'THROTTLED', method, path, times: 1, retryAfterSeconds: 1800 });
      partner(net, 'NL').report({ url: kept, change: bare, urlChange: { assessment: null } });
      partner(net, 'NL').report({ url: moved });
      await until(
        async () => (await caseOf(net, kept)) !== undefined && (await caseOf(net, moved)) !== undefined,
      );
      await routedForExchange(net, { caseId: (await caseOf(net, kept)).id, country: 'BE' });
      await performAsLiaison(net, kept, 'acknowledgeReferral');
      await routedForExchange(net, { caseId: (await caseOf(net, moved)).id, country: 'FR' });
      await routedForExchange(net, { url: abroad });
      const pending = `select from hand_over where channel = 'ICCAM' and status = 'PENDING'
      union all select from iccam_item where state = 'REPORTED' and read_at is null`;
      await until(async () => (await net.rows(pending)).length === 0);

      expect(net.ours.callsDuringWait).toEqual([]);
      expect(
        await net.rows(
          `select event from hand_over where channel = 'ICCAM' and status not in ('CONFIRMED', 'CALLED_OFF')`,
        ),
      ).toEqual([]);
      expect([...new Set(net.effects())].sort()).toEqual([
        'ACTION 1 1',
        'ASSESSMENT 1 2',
        'ASSIGNED_COUNTRY 2 FR',
        'COMMERCIALITY ',
        'HOSTING 2 FR',
        'PAYMENT_METHODS ',
        'REFERENCE 1',
        'REFERENCE 2',
        'REPORT  1',
        'SITE_TYPE ',
      ]);
      const once = net.effects().filter((effect) => /^(REPORT|ACTION|ASSESSMENT|REFERENCE)/.test(effect));
      expect(once).toHaveLength(5);
      expect(await net.rows('select from iccam_wait')).toHaveLength(1);
    },
  );

  it('is the time of the next job, also for an urgent hand-over', async () => {
    await net.work();
    await net.simulator.inject({
      kind: 'THROTTLED',
      path: 'rest/reports',
      times: 1,
      retryAfterSeconds: 1800,
    });
    await routedForExchange(net, { url: freshUrl() });
    await net.work();
    const promised = minutesFromNow(30);
    expect(await nextJobAt()).toEqual(promised);

    later(net.api, 10);
    await routedForExchange(net, {
      url: freshUrl(),
      findings: { ...answeredFindings, immediateDanger: true },
    });
    await net.work();

    expect(net.ours.callsDuringWait).toEqual([]);
    expect(await nextJobAt()).toEqual(promised);
    later(net.api, 20);
    await net.work();
    expect(net.effects()).toEqual(['REPORT  1', 'REPORT  1']);
  });

  it('is respected by another worker', async () => {
    await net.work();
    await net.simulator.inject({ kind: 'THROTTLED', path: 'Content/', times: 1, retryAfterSeconds: 1800 });
    later(net.api, 6);
    await net.work();
    const calls = net.ours.calls.length;
    Object.assign(net.ours.client, { wait: new (net.ours.client.wait.constructor as new () => object)() });

    await net.workFor(25);
    expect(net.ours.calls).toHaveLength(calls);
    await net.workFor(10);
    expect(net.ours.calls.length).toBeGreaterThan(calls);
  });
});
