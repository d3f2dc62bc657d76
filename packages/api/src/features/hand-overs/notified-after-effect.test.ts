import { startSimulator, type Simulator } from '../../../iccam-simulator/simulator.js';
import { perform } from '../../../test/support/casework.js';
import { iccamClientOf, type TestIccamClient } from '../../../test/support/iccam-client.js';
import { reportBody } from '../../../test/support/iccam-bodies.js';
import { routedForExchange } from '../../../test/support/iccam-network.js';
import { caseNow } from '../../../test/support/journeys.js';
import { providerWorld, type ProviderWorld } from '../../../test/support/provider.js';
import { startWebhookPartner, type WebhookPartner } from '../../../test/support/webhook-partner.js';

let world: ProviderWorld;
let exchange: Simulator;
let ours: TestIccamClient;
let receiver: WebhookPartner;
beforeAll(async () => {
  const clock = () => world?.api.clock.now ?? new Date('2026-11-20T09:00:00.000Z');
  exchange = await startSimulator({ clock });
  ours = iccamClientOf(exchange, { clock });
  receiver = await startWebhookPartner();
  world = await providerWorld({ iccam: ours.client });
  await world.nextMonday();
});
afterAll(async () => {
  await world.stop();
  await Promise.all([ours.close(), exchange.close(), receiver.stop()]);
});

const actions = (): readonly unknown[] =>
  exchange.exchange.effects.flatMap(({ hotline, effect, detail }) =>
    hotline === 'BE' && effect === 'ACTION' ? [detail['actionType']] : [],
  );

/** The input for mutations on the police referral of a case, with its current version. */
async function police(caseId: string) {
  const { referrals } = await caseNow(world.api, caseId);
  const { id, version } = referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
  return { referralId: id, expectedVersion: version };
}

it('reports to the exchange that police and provider have the content only after each has confirmed it', async () => {
  const { api, zone } = world;
  const provider = await world.newProvider();
  const host = 'told.example';
  const url = `https://${host}/page`;
  zone[host] = { A: [provider.ip] };
  const partner = exchange.party('NL');
  exchange.exchange.submit(partner, reportBody(partner, { url }) as never);
  const heard = { url: `http://127.0.0.1:${receiver.port}/`, audience: 'CASEWORK', types: ['REFERRAL_SENT'] };
  await perform(api, 'registerWebhook', heard, 'administrator');
  await world.pass(6);
  const { data } = await api.send(
    `{ cases(filter: { hostnameContains: "${host}" }) { nodes { id } } }`,
    {},
    'analyst',
  );
  const caseId = data.cases.nodes[0].id;
  await world.proxies.mail.disconnect();

  await routedForExchange(world, { caseId, url, country: 'BE', ipAddress: provider.ip });
  await world.pass(1);
  const [policeTold, ofPolice] = [actions(), receiver.taken.length];
  await perform(api, 'acknowledgeReferral', await police(caseId), 'liaison');
  await world.pass(1);
  const acknowledged = actions();
  await perform(api, 'clearTakedown', await police(caseId), 'liaison');
  await world.pass(1);
  for (let hours = 0; hours < 3; hours += 1) await world.pass(60);
  const [withoutMail, sentWithoutMail] = [actions(), receiver.taken.length];
  await world.proxies.mail.reconnect();
  await world.pass(30);
  await world.pass(30);

  expect(policeTold).toEqual([]);
  expect(ofPolice).toBe(1);
  expect(acknowledged).toEqual([1]);
  expect(withoutMail).toEqual([1]);
  expect(sentWithoutMail).toBe(1);
  expect(world.mailTo(provider.email)).toHaveLength(1);
  expect(actions()).toEqual([1, 2]);
  expect(receiver.taken).toHaveLength(2);
});
