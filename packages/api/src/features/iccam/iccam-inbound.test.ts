import { importInbox } from './index.js';
import { workContext } from '../../../test/support/work.js';
import { freshUrl, harmlessFindings, perform } from '../../../test/support/casework.js';
import {
  answeredFindings,
  caseOf,
  performAsLiaison,
  network,
  partner,
  routedForExchange,
  type Network,
} from '../../../test/support/iccam-network.js';
import { later } from '../../../test/support/journeys.js';
import { reportBody } from '../../../test/support/iccam-bodies.js';

let net: Network;
beforeEach(async () => {
  net = await network();
});
afterEach(() => net.close());

const nl = () => partner(net, 'NL');

/** The Dutch hotline reports an address as hosted in Belgium, and we import our inbox. */
async function arrived(url: string, options: object = {}): Promise<any> {
  nl().report({ url, ...options });
  later(net.api, 6);
  await net.work();
  return caseOf(net, url);
}

const liaison = (url: string, operation: Parameters<typeof performAsLiaison>[2], input: object = {}) =>
  performAsLiaison(net, url, operation, input);

/** Changes the referral to the provider as its channel and the removal watch would. */
const provider = (event: 'SEND' | 'REMOVE') => {
  const now = `'${net.api.clock.now.toISOString()}'`;
  const [status, changes] =
    event === 'SEND'
      ? ['SENT', `sent_at = ${now}`]
      : [
          'COMPLETED',
          `completed_at = ${now}, outcome = 'REMOVED', removal_evidence = 'WATCH_SAW_ONLINE_THEN_GONE'`,
        ];
  return net.rows(`
    with moved as (
      update referral set version = version + 1, status = '${status}', ${changes}
      where kind = 'HOSTING_PROVIDER' and status <> 'COMPLETED' returning id, case_id
    )
    insert into audit_entry (at, action, subject_type, subject_id, case_id, details)
    select ${now}, 'REFERRAL_${status}', 'REFERRAL', id, case_id, '{}' from moved`);
};

describe('content that another hotline reports as hosted here', () => {
  it('becomes a case with its origin, and is claimed with our reference', async () => {
    const url = freshUrl();
    const found = await arrived(url);

    expect(found).toMatchObject({
      status: 'RECEIVED',
      openedAt: '2026-11-20T09:00:00.000Z',
      reportCount: 1,
      iccam: [{ reportId: 1, contentId: 1, origin: 'PARTNER', state: 'CLAIMED', assignedCountry: 'BE' }],
    });
    expect(net.effects()).toEqual(['REFERENCE 1']);
    const { references } = net.simulator.exchange.content(1);
    expect(references.get(24)?.reference).toMatch(/^MP-\d{9}-1$/);
  });

  it('is imported only when the inbox is due, five minutes after it was read', async () => {
    await arrived(freshUrl());
    const url = freshUrl();
    nl().report({ url });

    later(net.api, 4);
    await net.work();
    const early = await caseOf(net, url);
    later(net.api, 1);
    await net.work();

    expect(early).toBeUndefined();
    expect(await caseOf(net, url)).toMatchObject({ status: 'RECEIVED' });
  });

  it('is imported once, also when the inbox is read again after a failed claim', async () => {
    const url = freshUrl();
    await net.simulator.inject({ kind: 'UNAVAILABLE', method: 'PUT', path: 'hotline-reference', times: 3 });
    await arrived(url);
    await net.workFor(30);

    expect(await net.rows('select state from iccam_item')).toEqual([{ state: 'CLAIMED' }]);
    expect(net.effects()).toEqual(['REFERENCE 1']);
    expect((await caseOf(net, url)).reportCount).toBe(1);
  });

  it('is claimed when the response to the claim was lost and the repeated claim is refused', async () => {
    const url = freshUrl();
    await net.simulator.inject({ kind: 'LOST_ANSWER', method: 'PUT', path: 'hotline-reference', times: 1 });
    await net.simulator.inject({ kind: 'REFUSED', method: 'PUT', path: 'hotline-reference' });
    await arrived(url);
    await net.workFor(10);

    expect(net.effects()).toEqual(['REFERENCE 1']);
    expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'CLAIMED' }]);
    expect(await net.openWork()).toEqual([]);
  });

  it('is not claimed when the first claim failed and the next is refused, and opens a work item', async () => {
    const url = freshUrl();
    await net.simulator.inject({ kind: 'RESET', method: 'PUT', path: 'hotline-reference', times: 1 });
    await net.simulator.inject({ kind: 'REFUSED', method: 'PUT', path: 'hotline-reference' });
    await arrived(url);
    await net.workFor(10);

    expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'IMPORTED' }]);
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED NOT_ACCEPTED']);
  });

  it('is imported although an earlier item in the inbox cannot be read', async () => {
    const [broken, whole] = [freshUrl(), freshUrl()];
    nl().report({ url: broken });
    nl().report({ url: whole });
    await net.simulator.inject({ kind: 'REFUSED', status: 403, method: 'GET', path: 'Reports/1' });
    later(net.api, 6);
    await net.work();

    expect(await caseOf(net, whole)).toMatchObject({ status: 'RECEIVED', reportCount: 1 });
    await net.workFor(90, 10);
    expect(await net.openWork()).toEqual(['PARTNER_NOT_REACHED NOT_ACCEPTED']);
    await net.simulator.clear();
    await net.workFor(10);
    expect(await caseOf(net, broken)).toMatchObject({ status: 'RECEIVED', reportCount: 1 });
  });

  it('is imported although another entry of the list is invalid, for which one work item is opened', async () => {
    const [broken, whole] = [freshUrl(), freshUrl()];
    nl().report({ url: broken });
    nl().report({ url: whole });
    const entry = net.simulator.exchange.content(1);
    Object.assign(entry, { hostingCountryCode: 'Belgium' });
    later(net.api, 6);
    await net.work();

    expect(await caseOf(net, whole)).toMatchObject({ status: 'RECEIVED', iccam: [{ state: 'CLAIMED' }] });
    expect(await net.openWork()).toEqual(['EXCHANGE_ITEM_UNREADABLE ANSWER_NOT_UNDERSTOOD']);
    const { data } = await net.api.send('{ iccamStatus { unreadable failingSince } }', {}, 'administrator');
    expect(data.iccamStatus).toEqual({ unreadable: [1], failingSince: null });

    const [open] = await net.rows(`select id from work_item where kind = 'EXCHANGE_ITEM_UNREADABLE'`);
    await perform(net.api, 'resolveWorkItem', { workItemId: open.id, resolution: 'DONE' }, 'analyst');
    await net.workFor(20, 10);
    expect(await net.openWork()).toEqual([]);
    Object.assign(entry, { hostingCountryCode: 'BE' });
    await net.workFor(10, 10);
    expect(await caseOf(net, broken)).toMatchObject({ status: 'RECEIVED', iccam: [{ state: 'CLAIMED' }] });
  });

  it('has its work item closed when the entry becomes valid, and opens one also without a content id', async () => {
    nl().report({ url: freshUrl() });
    const entry = net.simulator.exchange.content(1);
    Object.assign(entry, { hostingCountryCode: 'Belgium' });
    await net.workFor(6, 6);
    expect(await net.openWork()).toHaveLength(1);
    Object.assign(entry, { hostingCountryCode: 'BE' });
    await net.workFor(6, 6);
    expect(await net.openWork()).toEqual([]);

    nl().report({ url: freshUrl() });
    Object.assign(net.simulator.exchange.content(2), { contentId: 'two' });
    await net.workFor(12, 6);
    expect(await net.openWork()).toEqual(['EXCHANGE_ITEM_UNREADABLE ANSWER_NOT_UNDERSTOOD']);
  });

  it('joins the open case of the same address', async () => {
    const url = freshUrl();
    await perform(net.api, 'submitReport', { urls: [url] });
    const found = await arrived(url);
    const again = await arrived(url);

    expect(found.reportCount).toBe(2);
    expect(again).toMatchObject({
      id: found.id,
      reportCount: 3,
      iccam: [{ contentId: 1 }, { contentId: 2 }],
    });
  });

  it('is imported with the files of its page into one case', async () => {
    const url = freshUrl();
    const party = net.simulator.party('NL');
    const body = reportBody(party, { url });
    const [page] = body.urls;
    const file = {
      ...page,
      urlString: freshUrl('film.mp4'),
      isSourceUrl: false,
      hotlineReference: 'R-file',
      contentType: 1,
    };
    net.simulator.exchange.submit(party, { ...body, urls: [file, page] } as never);
    later(net.api, 6);
    await net.work();

    const found = await caseOf(net, url);
    expect(found.contentItems.map((item: any) => item.url)).toEqual([url, file.urlString]);
    expect(found.iccam).toHaveLength(2);
    expect(net.effects()).toHaveLength(2);
  });

  it('opens a work item when its address cannot be imported', async () => {
    const net10 = 'http://192.168.1.7/';
    nl().report({ url: net10 });
    later(net.api, 6);
    await net.work();
    await net.workFor(20);

    expect(await net.openWork()).toEqual([expect.stringMatching(/^EXCHANGE_ITEM_UNREADABLE [A-Z_]+$/)]);
    const { data } = await net.api.send('{ iccamStatus { unreadable } }', {}, 'administrator');
    expect(data.iccamStatus.unreadable).toEqual([1]);
    expect(await net.rows('select count(*)::int from hotline_case')).toEqual([{ count: 0 }]);
  });

  it('is imported from all pages of the inbox', async () => {
    for (let count = 0; count < 205; count += 1) {
      net.api.clock.now = new Date(net.api.clock.now.getTime() + 1000);
      nl().report({ url: freshUrl() });
    }
    await importInbox(net.ours.client)(workContext(net.api));

    expect(await net.rows('select count(*)::int from iccam_item')).toEqual([{ count: 205 }]);
  });
});

describe('our work on it', () => {
  it('is reported to the exchange in order, each step once and only after it is confirmed here', async () => {
    const url = freshUrl();
    const { id: caseId } = await arrived(url);
    await routedForExchange(net, { caseId, country: 'BE' });
    await net.work();
    expect(net.effects()).toEqual(['REFERENCE 1', 'ASSESSMENT 1 2']);

    await liaison(url, 'acknowledgeReferral');
    later(net.api, 1);
    await net.work();
    expect(net.effects().slice(2)).toEqual(['ACTION 1 1']);

    await liaison(url, 'clearTakedown');
    await net.workFor(10);
    expect(net.effects()).toHaveLength(3);
    await provider('SEND');
    later(net.api, 1);
    await net.work();
    expect(net.effects().slice(3)).toEqual(['ACTION 1 2']);

    await net.workFor(120, 60);
    expect(net.effects()).toHaveLength(4);
    await provider('REMOVE');
    later(net.api, 1);
    await net.work();
    await net.workFor(60, 30);

    expect(net.effects().slice(4)).toEqual(['ACTION 1 3']);
    expect((await caseOf(net, url)).iccam[0]).toMatchObject({
      state: 'FINISHED',
      actions: [{ action: 'REPORTED_TO_POLICE' }, { action: 'REPORTED_TO_PROVIDER' }, { action: 'REMOVED' }],
    });
  });

  it('is reported when the police referral is sent, if the policy says so', async () => {
    await net.close();
    const { testRulebook } = await import('../../../test/support/rulebook.js');
    const exchange = { ...testRulebook.exchange, policeReportedWhen: 'SENT' as const };
    net = await network({ overrides: { rulebook: { ...testRulebook, exchange } } });
    const url = freshUrl();
    const { id: caseId } = await arrived(url);
    await routedForExchange(net, { caseId, country: 'BE' });
    await net.work();
    await net.rows(`update referral set status = 'SENT', sent_at = created_at where kind = 'POLICE'`);
    await net.rows(`insert into audit_entry (at, action, subject_type, subject_id, case_id, details)
      values ('${net.api.clock.now.toISOString()}', 'REFERRAL_SENT', 'REFERRAL', '${caseId}', '${caseId}', '{}')`);
    await net.work();

    expect(net.effects()).toContain('ACTION 1 1');
  });

  it('is reported also for a second removal of the same address', async () => {
    const url = freshUrl();
    for (const content of [1, 2]) {
      const { id: caseId } = await arrived(url);
      await routedForExchange(net, { caseId, country: 'BE' });
      await liaison(url, 'acknowledgeReferral');
      await net.rows(
        `update referral set status = 'READY' where kind = 'HOSTING_PROVIDER' and status = 'AWAITING_CLEARANCE'`,
      );
      await provider('SEND');
      await provider('REMOVE');
      await net.work();
      await net.rows(
        `update hotline_case set status = 'CLOSED', closed_at = now(), closed_because = 'REMOVED' where status <> 'CLOSED'`,
      );
      expect(net.effects()).toContain(`ACTION ${content} 3`);
    }
  });

  it('is reported as not illegal with an assessment and an action', async () => {
    const url = freshUrl();
    const { id: caseId } = await arrived(url);
    const findings = {
      ...harmlessFindings,
      apparentAge: 'NOT_DETERMINED',
      sex: 'FEMALE',
      selfGenerated: false,
      childModelling: false,
    };
    await routedForExchange(net, { caseId, country: 'BE', findings });
    await net.work();

    expect(net.effects()).toEqual(['REFERENCE 1', 'ASSESSMENT 1 4', 'ACTION 1 6 14']);
  });

  it('is reported as not accessible with an action and no assessment', async () => {
    const url = freshUrl();
    const { id: caseId } = await arrived(url);
    await routedForExchange(net, {
      caseId,
      country: 'BE',
      findings: { accessibility: 'PASSWORD_PROTECTED' },
      answers: {},
    });
    await net.work();

    expect(net.effects()).toEqual(['REFERENCE 1', 'ACTION 1 4 5']);
  });

  it('moves it to another country instead of reporting it again', async () => {
    const url = freshUrl();
    const { id: caseId } = await arrived(url);
    await routedForExchange(net, { caseId, country: 'FR' });
    await net.work();

    expect(net.effects()).toEqual(['REFERENCE 1', 'HOSTING 1 FR', 'ASSIGNED_COUNTRY 1 FR']);
    expect(await caseOf(net, url)).toMatchObject({
      status: 'CLOSED',
      closedBecause: 'TRANSFERRED',
      referrals: [{ kind: 'INHOPE_HOTLINE', status: 'COMPLETED', outcome: 'TRANSFERRED' }],
      iccam: [{ state: 'MOVED_ON', assignedCountry: 'FR' }],
    });
  });

  describe('without a verdict', () => {
    /** A case without a verdict that was closed after police received it because a child is in danger. */
    async function closedByHand(url: string): Promise<string> {
      const { id: caseId } = await arrived(url);
      const undecided = { subject: 'UNDETERMINED', conduct: 'UNDETERMINED', immediateDanger: true };
      const findings = { ...answeredFindings, ...undecided };
      await routedForExchange(net, { caseId, country: 'BE', findings });
      await net.work();
      await liaison(url, 'acknowledgeReferral');
      await liaison(url, 'completeReferral', { outcome: 'INVESTIGATED' });
      const { case: claimed } = await perform(net.api, 'claimCase', { caseId }, 'analyst');
      const ending = { caseId, expectedVersion: claimed.version, reason: 'HANDED_OVER' };
      const closed = await perform(net.api, 'closeCase', ending, 'analyst');
      expect(closed.__typename).toBe('CloseCaseSuccess');
      return caseId;
    }

    it('is not reported to the exchange, and opens a work item to answer the hotline', async () => {
      const caseId = await closedByHand(freshUrl());
      await net.workFor(60, 30);

      expect(net.effects()).toEqual(['REFERENCE 1']);
      expect(await net.openWork()).toEqual(['EXCHANGE_ITEM_UNANSWERED null']);
      const { data } = await net.api.send(
        '{ workItems(first: 10, filter: { kind: [EXCHANGE_ITEM_UNANSWERED] }) { nodes { caseId explanation } } }',
        {},
        'analyst',
      );
      expect(data.workItems.nodes).toEqual([
        { caseId, explanation: expect.stringContaining('answer the partner yourself') },
      ]);
    });

    it('has its work item closed by a person, and later changes of the case do not open it again', async () => {
      await closedByHand(freshUrl());
      await net.work();
      const [open] = await net.rows(`select id from work_item where kind = 'EXCHANGE_ITEM_UNANSWERED'`);
      const resolved = { workItemId: open.id, resolution: 'DONE' };
      await perform(net.api, 'resolveWorkItem', resolved, 'analyst');
      await net.workFor(60, 30);

      expect(await net.openWork()).toEqual([]);
    });
  });

  it('is not reported while the case is held', async () => {
    const url = freshUrl();
    const { id: caseId } = await arrived(url);
    const { result } = await routedForExchange(net, {
      caseId,
      country: 'BE',
      findings: { ...answeredFindings, subject: 'UNDETERMINED', conduct: 'UNDETERMINED' },
    });
    await net.workFor(60, 30);

    expect(result.outcome).toBe('HELD');
    expect(net.effects()).toEqual(['REFERENCE 1']);
  });

  it('is reported from the start for an address that already has a case', async () => {
    const url = freshUrl();
    await perform(net.api, 'submitReport', { urls: [url] });
    const { id } = await caseOf(net, url);
    await routedForExchange(net, { caseId: id, country: 'BE' });
    await liaison(url, 'acknowledgeReferral');
    await net.work();
    await arrived(url);

    expect(net.effects()).toEqual(['REFERENCE 1', 'ASSESSMENT 1 2', 'ACTION 1 1']);
  });
});

it('shows the items of the exchange to caseworkers only', async () => {
  const url = freshUrl();
  const { id: caseId } = await arrived(url);
  await routedForExchange(net, { caseId, country: 'BE' });
  const query = '{ referrals(first: 5) { nodes { contentItem { iccam { contentId } } } } }';

  const [seen, hidden] = [await net.api.send(query, {}, 'analyst'), await net.api.send(query, {}, 'liaison')];

  expect(seen.data.referrals.nodes[0].contentItem.iccam).toEqual([{ contentId: 1 }]);
  expect(JSON.stringify(hidden.errors)).toContain('FORBIDDEN');
  expect(JSON.stringify(hidden.data)).not.toContain('contentId');
});

describe('the rules of the exchange, checked before a call', () => {
  const routed = async (url: string, options: object = {}) => {
    const { id: caseId } = await caseOf(net, url);
    await routedForExchange(net, { caseId, country: 'BE', ...options });
    await net.work();
  };
  /** Hand-overs that the exchange refused. */
  const refused = () =>
    net.rows<{ failure_cause: string }>(
      `select failure_cause from hand_over where failure_cause = 'NOT_ACCEPTED'`,
    );
  afterEach(async () => expect(await refused()).toEqual([]));

  it('1: does not assess after a final assessment by a partner, and opens a work item only if it differs', async () => {
    const same = freshUrl();
    await arrived(same);
    nl();
    net.simulator.exchange
      .content(1)
      .assessments.push({ ...net.simulator.exchange.content(1).assessments[0], classification: 1 } as never);
    await routed(same);
    expect(net.effects()).toEqual(['REFERENCE 1']);
    expect(await net.openWork()).toEqual([]);

    const opposite = freshUrl();
    await arrived(opposite);
    net.simulator.exchange
      .content(2)
      .assessments.push({ ...net.simulator.exchange.content(2).assessments[0], classification: 4 } as never);
    await routed(opposite);
    await liaison(opposite, 'acknowledgeReferral');
    await net.workFor(120, 30);
    expect(net.effects()).toEqual(['REFERENCE 1', 'REFERENCE 2']);
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED AGAINST_THE_RULES']);
  });

  it('2: does nothing with an item that is no longer assigned to us', async () => {
    const url = freshUrl();
    await arrived(url);
    net.simulator.exchange.setHosting(net.simulator.party('BE'), 1, '198.51.100.1', 'FR');
    net.simulator.exchange.assignCountry(net.simulator.party('BE'), 1, 'FR');
    const before = net.effects().length;
    await routed(url);

    expect(net.effects()).toHaveLength(before);
    expect((await caseOf(net, url)).iccam[0]).toMatchObject({ state: 'MOVED_ON', assignedCountry: 'FR' });
  });

  it('3: reports "removed" only after the actions for police and provider, or opens a work item', async () => {
    const url = freshUrl();
    await arrived(url);
    await routed(url);
    await liaison(url, 'acknowledgeReferral');
    await net.rows(`update referral set status = 'READY' where kind = 'HOSTING_PROVIDER'`);
    await provider('REMOVE');
    await net.work();

    expect(net.effects()).toEqual(['REFERENCE 1', 'ASSESSMENT 1 2', 'ACTION 1 1']);
    expect(await net.openWork()).toContain('HAND_OVER_FAILED AGAINST_THE_RULES');
  });

  it('3: does not repeat an action that is already recorded', async () => {
    const url = freshUrl();
    await arrived(url);
    partner(net, 'BE').act(1, 1);
    await routed(url);
    await liaison(url, 'acknowledgeReferral');
    await net.work();

    expect(net.effects().filter((effect) => effect === 'ACTION 1 1')).toHaveLength(1);
    expect(await net.openWork()).toEqual([]);
    expect((await caseOf(net, url)).iccam[0].actions).toEqual([
      { action: 'REPORTED_TO_POLICE', origin: 'OURS' },
    ]);
  });

  it('4: completes a report first and records actions in a later run', async () => {
    await net.close();
    net = await network({ monitorDelaySeconds: 600 });
    const url = freshUrl();
    await arrived(url, {
      change: { sourceUrlSiteType: null, sourceUrlCommerciality: null, sourceUrlPaymentMethods: [] },
    });
    await routed(url);
    await liaison(url, 'acknowledgeReferral');
    await net.work();
    expect(net.effects().slice(1)).toEqual([
      'ASSESSMENT 1 2',
      'PAYMENT_METHODS ',
      'COMMERCIALITY ',
      'SITE_TYPE ',
    ]);
    await net.workFor(20);

    expect(net.effects().at(-1)).toBe('ACTION 1 1');
  });

  it('4: opens a work item when our analyst did not give a missing answer', async () => {
    const url = freshUrl();
    await arrived(url, {
      change: { sourceUrlSiteType: null, sourceUrlCommerciality: null, sourceUrlPaymentMethods: [] },
    });
    await routed(url, { answers: {} });
    await liaison(url, 'acknowledgeReferral');
    await net.workFor(120, 30);

    expect(net.effects()).toEqual(['REFERENCE 1', 'ASSESSMENT 1 2']);
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED ANSWERS_MISSING']);
  });

  it('4: records actions after a person completed the report in the exchange and cancelled the failed message', async () => {
    const url = freshUrl();
    await arrived(url, {
      change: { sourceUrlSiteType: null, sourceUrlCommerciality: null, sourceUrlPaymentMethods: [] },
    });
    await routed(url, { answers: {} });
    await liaison(url, 'acknowledgeReferral');
    await net.workFor(60, 30);
    const [details] = await net.rows<{ id: string }>(`select id from hand_over where status = 'DEAD'`);
    await perform(net.api, 'callOffHandOver', { handOverId: details?.id }, 'analyst');

    await net.workFor(120, 30);
    expect(await net.openWork()).toEqual(['HAND_OVER_FAILED ANSWERS_MISSING']);
    net.simulator.exchange.completeReport(net.simulator.party('BE'), 1, {
      siteType: 1,
      commerciality: 1,
      paymentMethods: [1],
    });
    const [action] = await net.rows<{ id: string }>(`select id from hand_over where status = 'DEAD'`);
    await net.workFor(30, 30);
    await perform(net.api, 'retryHandOver', { handOverId: action?.id }, 'analyst');
    await net.work();

    expect(net.effects().at(-1)).toBe('ACTION 1 1');
    expect(await net.openWork()).toEqual([]);
  });

  it('8: ignores orphans without a mandate, and claims them with one', async () => {
    nl().report({ url: freshUrl(), country: 'SC' });
    await net.workFor(12, 6);
    expect(net.effects()).toEqual([]);
    await net.close();

    const { testRulebook } = await import('../../../test/support/rulebook.js');
    const exchange = { ...testRulebook.exchange, takesOrphans: true };
    net = await network({ orphanMandates: [24], overrides: { rulebook: { ...testRulebook, exchange } } });
    const url = freshUrl();
    nl().report({ url, country: 'SC' });
    later(net.api, 6);
    await net.work();

    expect(net.effects()).toEqual(['ASSIGNED_COUNTRY 1 BE', 'REFERENCE 1']);
    expect((await caseOf(net, url)).iccam[0]).toMatchObject({ state: 'CLAIMED', assignedCountry: 'BE' });
  });
});
