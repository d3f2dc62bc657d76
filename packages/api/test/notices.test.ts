import { caseNow } from './support/journeys.js';
import { fileOf } from './support/mail-server.js';
import { linkIn, pathOf, providerWorld, type ProviderWorld } from './support/provider.js';

let world: ProviderWorld;
beforeEach(async () => void (world = await providerWorld()));
afterEach(() => world.stop());

it('goes from a clearance to the mailbox, to the answer page, to an acknowledged referral', async () => {
  const { caseId, url } = await world.clearedCase();
  await world.pass();
  expect(world.mail.received).toEqual([]);
  await world.approveAll();
  await world.pass(60);

  const [mail] = world.mail.received;
  if (mail === undefined) throw new Error('nothing came');
  expect(mail.to).toEqual(['abuse@hosting.example']);
  expect(fileOf(mail, 'addresses.txt')?.trim()).toBe(url);
  expect((await caseNow(world.api, caseId)).referrals).toContainEqual(
    expect.objectContaining({ kind: 'HOSTING_PROVIDER', status: 'SENT' }),
  );

  const page = await world.api.app.inject({ method: 'GET', url: pathOf(linkIn(mail)) });
  expect(page.statusCode).toBe(200);
  const answered = await world.api.app.inject({
    method: 'POST',
    url: pathOf(linkIn(mail)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'answer-all=ACKNOWLEDGED&reference-all=T-4711',
  });

  expect(answered.statusCode).toBe(200);
  expect((await caseNow(world.api, caseId)).referrals).toContainEqual(
    expect.objectContaining({ kind: 'HOSTING_PROVIDER', status: 'ACKNOWLEDGED' }),
  );
});
