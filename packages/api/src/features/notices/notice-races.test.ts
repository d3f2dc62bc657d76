import { caseNow } from '../../../test/support/journeys.js';
import { waitForBlockedSession } from '../../../test/support/blocked-session.js';
import { fileOf } from '../../../counterparts/mail-server.js';
import { createTasks } from '../../app/tasks.js';
import { createChannels } from '../../app/channels.js';
import { prepareNotice } from './index.js';
import { providerWorld, type ProviderCase, type ProviderWorld } from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';

let world: ProviderWorld;
beforeAll(async () => void (world = await providerWorld()));
beforeEach(() => world.nextMonday());
afterAll(() => world.stop());

const noticesOf = (cases: readonly ProviderCase[]) =>
  sqlRows(
    world.api,
    `select notice.reference, count(*)::int as items from notice join notice_item on notice_item.notice_id = notice.id
     where referral_id = any (?::uuid[]) group by 1`,
    [`{${cases.map(({ referralId }) => referralId).join()}}`],
  );

describe('several workers', () => {
  it('put referrals for one contact into one notice, each once', async () => {
    const provider = await world.newProvider();
    const cases: ProviderCase[] = [];
    for (let index = 0; index < 6; index += 1) {
      const routed = await world.gatedCase({ at: provider });
      await world.clear(routed, 'PK-1');
      cases.push(routed);
    }
    const { notices } = world.api.system;
    const prepare = prepareNotice(notices);

    await Promise.all(
      [...cases, ...cases].map(({ referralId }) => prepare({ referralId }, workContext(world.api))),
    );

    expect(await noticesOf(cases)).toMatchObject([{ items: 6 }]);
    const handOvers = await sqlRows(
      world.api,
      `select event_key from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );
    expect(handOvers).toHaveLength(1);
  });

  it('send a notice once', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    world.api.clock.now = new Date(+world.api.clock.now + 3_600_000);
    const tasks = createTasks(world.api.system, createChannels(world.api.system));
    const [line] = await sqlRows(
      world.api,
      `select hand_over.channel, recipient from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );
    const serve = () => tasks['deliverHandOvers']?.(line, workContext(world.api));

    await Promise.all([serve(), serve(), serve()]);

    const rounds = await sqlRows(
      world.api,
      `select number from notice_round join notice_item using (notice_id) where referral_id = ?`,
      [routed.referralId],
    );
    expect(rounds).toEqual([{ number: 1 }]);
    expect(new Set(world.mailTo(provider.email).map(({ email }) => email.messageId)).size).toBe(1);
  });

  it('lose no referral that becomes ready while a notice is being sent', async () => {
    const provider = await world.newProvider();
    const first = await world.clearedCase({ at: provider });
    world.api.clock.now = new Date(+world.api.clock.now + 3_600_000);
    const late = await world.gatedCase({ at: provider });
    await world.clear(late, 'PK-2');
    const { notices } = world.api.system;
    const tasks = createTasks(world.api.system, createChannels(world.api.system));
    const [line] = await sqlRows(
      world.api,
      `select hand_over.channel, recipient from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );

    await Promise.all([
      tasks['deliverHandOvers']?.(line, workContext(world.api)),
      prepareNotice(notices)({ referralId: late.referralId }, workContext(world.api)),
    ]);
    await world.pass();
    await world.pass(60);

    const sent = world
      .mailTo(provider.email)
      .flatMap((mail) => fileOf(mail, 'addresses.txt')?.trim().split('\r\n') ?? []);
    expect(sent.sort()).toEqual([first.url, late.url].sort());
    for (const { caseId } of [first, late])
      expect((await caseNow(world.api, caseId)).referrals).toContainEqual(
        expect.objectContaining({ kind: 'HOSTING_PROVIDER', status: 'SENT' }),
      );
  });

  it('lose no referral that police clear while it is removed from a notice because of a hold', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    const { referralId, caseId } = routed;
    world.api.clock.now = new Date(+world.api.clock.now + 3_600_000);
    const setStatus = (status: string) =>
      sqlRows(world.api, 'update referral set status = ? where id = ?', [status, referralId]);
    const tasks = createTasks(world.api.system, createChannels(world.api.system));
    const [line] = await sqlRows(
      world.api,
      `select hand_over.channel, recipient from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );
    const prepare = prepareNotice(world.api.system.notices);
    const inOtherSession = world.api.database.orm.em.fork();

    await setStatus('ON_HOLD');
    await inOtherSession.begin();
    await inOtherSession.execute('select from hotline_case where id = ? for update', [caseId]);
    const serving = tasks['deliverHandOvers']?.(line, workContext(world.api));
    await waitForBlockedSession(world.api);
    await setStatus('READY');
    await prepare({ referralId }, workContext(world.api));
    await inOtherSession.commit();
    await serving;
    await world.pass();
    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(1);
  });
});

describe('a sent notice', () => {
  it('never changes its recipient', async () => {
    const provider = await world.newProvider();
    await world.clearedCase({ at: provider });

    for (const change of [`contact_id = gen_random_uuid()`, `reference = 'NT-1'`, `addressee = 'REGISTRAR'`])
      await expect(sqlRows(world.api, `update notice set ${change}`)).rejects.toMatchObject({
        code: '23001',
      });
    await expect(sqlRows(world.api, 'delete from notice')).rejects.toMatchObject({ code: '23001' });
  });

  it('is loaded with the same number of SQL statements for many referrals as for few', async () => {
    const provider = await world.newProvider();
    for (let index = 0; index < 4; index += 1) await world.clearedCase({ at: provider });
    const ask = async (first: number) => {
      world.api.database.statements();
      const answer = await world.api.send(
        `{ referrals(first: ${first}, filter: { kind: [HOSTING_PROVIDER] }) { nodes { id notices { reference rounds
           contact { email decidedBy { name } overrides { value } } answers { answer } } } } }`,
        {},
        'supervisor',
      );
      expect(answer.errors).toEqual([]);
      return world.api.database.statements().length;
    };
    await ask(2);

    expect(await ask(8)).toBe(await ask(2));
  });
});
