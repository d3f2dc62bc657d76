import { freshUrl } from '../../../test/support/casework.js';
import {
  caseOf,
  network,
  partner,
  routedForExchange,
  type Network,
} from '../../../test/support/iccam-network.js';
import { later } from '../../../test/support/journeys.js';

let net: Network;
beforeEach(async () => {
  net = await network();
});
afterEach(() => net.close());

const secrets = () => {
  const { password } = net.simulator.party('BE');
  return [password, net.simulator.url, '.example'];
};

it('loses and repeats nothing during an outage of a day', async () => {
  const [before, during, inbound] = [freshUrl(), freshUrl(), freshUrl()];
  await routedForExchange(net, { url: before });
  await net.work();
  partner(net, 'FR').report({ url: inbound });
  partner(net, 'NL').act(1, 1);
  await net.simulator.inject({ kind: 'OUTAGE' });
  await routedForExchange(net, { url: during });
  await net.workFor(24 * 60, 60);

  expect(await net.openWork()).toEqual(['PARTNER_NOT_REACHED NO_ANSWER', 'PARTNER_NOT_REACHED NO_ANSWER']);
  expect((await caseOf(net, before)).referrals[0].status).toBe('SENT');
  expect((await caseOf(net, during)).referrals[0].status).toBe('READY');
  expect(await caseOf(net, inbound)).toBeUndefined();

  await net.simulator.clear();
  await net.workFor(120, 30);

  expect(net.effects()).toHaveLength(3);
  expect([...net.effects()].sort()).toEqual(['REFERENCE 2', 'REPORT  1', 'REPORT  1']);
  expect((await caseOf(net, before)).referrals[0].status).toBe('ACKNOWLEDGED');
  expect((await caseOf(net, during)).referrals[0].status).toBe('SENT');
  expect((await caseOf(net, inbound)).iccam).toMatchObject([{ state: 'CLAIMED' }]);
  expect(await net.openWork()).toEqual([]);
  for (const secret of secrets()) expect(net.api.log()).not.toContain(secret);
});

it('completes every hand-over once although a third of the calls fail', async () => {
  const urls = Array.from({ length: 12 }, () => freshUrl());
  for (const kind of ['RESET', 'LOST_ANSWER', 'UNAVAILABLE'] as const)
    await net.simulator.inject({ kind, rate: 0.12 });
  for (const [index, url] of urls.entries())
    if (index % 2 === 0) await routedForExchange(net, { url });
    else partner(net, 'NL').report({ url });
  await net.workFor(10 * 60, 30);
  await net.simulator.clear();
  await net.workFor(60, 30);

  const done = [...net.effects()];
  expect(done.filter((effect) => effect.startsWith('REPORT'))).toHaveLength(6);
  expect(done.filter((effect) => effect.startsWith('REFERENCE'))).toHaveLength(6);
  expect(done).toHaveLength(12);
  expect(
    await net.rows(`select status from hand_over where channel = 'ICCAM' and status <> 'CONFIRMED'`),
  ).toEqual([]);
});

it('opens a work item when a reference list has an unknown code, and closes it when the list matches again', async () => {
  const lists = await import('../../../iccam-simulator/reference-lists.data.js');
  const sites = lists.siteTypes as { id: number; name: string }[];
  await net.work();
  expect(await net.openWork()).toEqual([]);
  sites.push({ id: 25, name: 'Something new' });
  later(net.api, 24 * 60);
  await net.work();
  const told = await net.openWork();
  sites.pop();
  later(net.api, 24 * 60);
  await net.work();

  expect(told).toEqual(['EXCHANGE_CODE_UNKNOWN UNKNOWN_ICCAM_CODE']);
  expect(await net.openWork()).toEqual([]);
});
