import { freshUrl } from '../../../test/support/casework.js';
import {
  caseOf,
  network,
  partner,
  routedForExchange,
  type Network,
} from '../../../test/support/iccam-network.js';
import { later } from '../../../test/support/journeys.js';
import { auditOf } from '../../../test/support/rows.js';

let net: Network;
beforeEach(async () => {
  net = await network();
});
afterEach(() => net.close());

const nl = () => partner(net, 'NL');

const visit = async (): Promise<void> => {
  later(net.api, 6);
  await net.work();
};

/** An item that the Dutch hotline reported as hosted here, and that we moved to the Netherlands. */
async function passedOn(url: string): Promise<string> {
  nl().report({ url });
  await visit();
  const { id: caseId } = await caseOf(net, url);
  await routedForExchange(net, { caseId, country: 'NL' });
  await net.work();
  expect(await caseOf(net, url)).toMatchObject({
    status: 'CLOSED',
    closedBecause: 'TRANSFERRED',
    iccam: [{ state: 'MOVED_ON', assignedCountry: 'NL' }],
  });
  return caseId;
}

describe('an item that we moved and that is returned to us', () => {
  it('opens the next cycle of its case from the day of its return, and is claimed again', async () => {
    const url = freshUrl();
    const before = await passedOn(url);
    later(net.api, 24 * 60);
    nl().move(1, 'BE');
    const cameAt = net.api.clock.now.toISOString();
    await visit();

    const found = await caseOf(net, url);
    expect(found.id).not.toBe(before);
    expect(found).toMatchObject({
      status: 'RECEIVED',
      openedAt: cameAt,
      iccam: [{ contentId: 1, origin: 'PARTNER', state: 'CLAIMED', assignedCountry: 'BE' }],
    });
    const { data } = await net.api.send(
      'query ($id: ID!) { case(id: $id) { cycle previousCase { id status } } }',
      { id: found.id },
      'analyst',
    );
    expect(data.case).toEqual({ cycle: 2, previousCase: { id: before, status: 'CLOSED' } });
    expect((await auditOf(net.api, found.id)).map(({ action }) => action)).toContain('ICCAM_IMPORTED');
    expect(await net.openWork()).toEqual([]);
  });

  it('is reported again with our new actions, and can be moved and returned once more', async () => {
    const url = freshUrl();
    await passedOn(url);
    nl().move(1, 'BE');
    await visit();
    const { id: second } = await caseOf(net, url);
    await routedForExchange(net, { caseId: second, country: 'NL' });
    await net.work();
    expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'MOVED_ON', assignedCountry: 'NL' }]);
    nl().move(1, 'BE');
    await visit();

    const { id: third } = await caseOf(net, url);
    await routedForExchange(net, { caseId: third, country: 'BE' });
    await net.work();

    expect(net.effects().slice(1)).toEqual([
      'HOSTING 1 NL',
      'ASSIGNED_COUNTRY 1 NL',
      'HOSTING 1 NL',
      'ASSIGNED_COUNTRY 1 NL',
      'ASSESSMENT 1 2',
    ]);
    expect(new Set([second, third]).size).toBe(2);
    expect(await net.openWork()).toEqual([]);
  });

  it('is imported once, also when the lists are read again after a failed claim', async () => {
    const url = freshUrl();
    await passedOn(url);
    nl().move(1, 'BE');
    await net.simulator.inject({ kind: 'UNAVAILABLE', method: 'PUT', path: 'hotline-reference', times: 3 });
    await net.workFor(48 * 60, 60);

    expect(await net.rows('select count(*)::int from hotline_case')).toEqual([{ count: 2 }]);
    expect(await net.rows('select state from iccam_item')).toEqual([{ state: 'CLAIMED' }]);
    expect(net.effects().filter((effect) => effect.startsWith('REFERENCE'))).toEqual(['REFERENCE 1']);
  });

  it('does not count as returned while it is still assigned to the other country', async () => {
    const url = freshUrl();
    const before = await passedOn(url);
    await net.workFor(60, 10);

    expect(await caseOf(net, url)).toMatchObject({ id: before, status: 'CLOSED' });
  });

  it('joins the case that a new report of the address has opened', async () => {
    const url = freshUrl();
    await passedOn(url);
    await net.api.send(
      'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { __typename } }',
      { input: { urls: [url] } },
    );
    const { id: reported } = await caseOf(net, url);
    nl().move(1, 'BE');
    await visit();

    expect(await caseOf(net, url)).toMatchObject({ id: reported, iccam: [{ state: 'CLAIMED' }] });
  });

  it('is found also when it has actions already, and no action is repeated', async () => {
    const url = freshUrl();
    nl().report({ url });
    await visit();
    const be = partner(net, 'BE');
    be.assess(1, 2);
    be.act(1, 1);
    const { id: before } = await caseOf(net, url);
    await routedForExchange(net, { caseId: before, country: 'NL' });
    await net.work();
    expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'MOVED_ON' }]);
    nl().move(1, 'BE');
    await net.workFor(90, 30);

    expect(await caseOf(net, url)).toMatchObject({ status: 'RECEIVED', iccam: [{ state: 'CLAIMED' }] });
    expect((await caseOf(net, url)).id).not.toBe(before);
  });

  it('is not read again after the other hotline has ended it', async () => {
    const url = freshUrl();
    await passedOn(url);
    nl().act(1, 4, 9);
    await net.workFor(120, 60);
    const { length } = net.ours.calls;
    await net.workFor(120, 60);

    expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'FINISHED' }]);
    expect(net.ours.calls.slice(length)).not.toContain('GET rest/Content/1');
  });

  it('stays in its own case while that is still open', async () => {
    const url = freshUrl();
    nl().report({ url });
    await visit();
    const { id } = await caseOf(net, url);
    partner(net, 'BE').move(1, 'NL');
    await routedForExchange(net, { caseId: id, country: 'BE' });
    await net.work();
    expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'MOVED_ON' }]);
    nl().move(1, 'BE');
    await visit();
    await visit();

    expect(await caseOf(net, url)).toMatchObject({ id, status: 'ROUTED', iccam: [{ state: 'CLAIMED' }] });
    expect(net.effects()).toContain('ASSESSMENT 1 2');
  });
});

it('claims our own item when it is assigned back to us from a country without a hotline', async () => {
  const url = freshUrl();
  await routedForExchange(net, { url });
  await net.work();
  nl().move(1, 'SC');
  await net.workFor(61, 61);
  expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'MOVED_ON', assignedCountry: 'SC' }]);
  Object.assign(net.simulator.exchange.content(1), { assignedCountryCode: 'BE', hostingCountryCode: 'BE' });
  await visit();

  expect((await caseOf(net, url)).iccam).toMatchObject([{ state: 'CLAIMED', assignedCountry: 'BE' }]);
  expect(await net.openWork()).toContain('CONTENT_MOVED CONTENT_MOVED');
});
