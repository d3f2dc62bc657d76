import { freshUrl } from '../../../test/support/casework.js';
import {
  answeredFindings,
  caseOf,
  network,
  partner,
  routedForExchange,
  type Network,
} from '../../../test/support/iccam-network.js';
import { later } from '../../../test/support/journeys.js';

let net: Network;
beforeEach(async () => void (net = await network()));
afterEach(() => net.close());

it('does not send to the exchange an assessment that another one has replaced', async () => {
  const url = freshUrl();
  partner(net, 'NL').report({ url });
  later(net.api, 6);
  await net.work();
  const { id: caseId } = await caseOf(net, url);
  await net.simulator.inject({ kind: 'REFUSED', status: 429, method: 'GET', path: 'Content/1' });
  for (const severe of [false, true]) {
    await routedForExchange(net, { caseId, country: 'BE', findings: { ...answeredFindings, severe } });
    await net.work();
    later(net.api, 1);
  }
  await net.simulator.clear();
  await net.workFor(60, 30);

  const told = await net.rows(
    `select status, called_off_because from hand_over where event = 'ASSESSMENT' order by sequence`,
  );
  expect(told).toEqual([
    { status: 'CALLED_OFF', called_off_because: 'NO_LONGER_TRUE' },
    { status: 'CONFIRMED', called_off_because: null },
  ]);
  expect(net.effects()).toEqual(['REFERENCE 1', 'ASSESSMENT 1 2']);
});
