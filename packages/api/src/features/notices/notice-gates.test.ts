import { createChannels } from '../../app/channels.js';
import { createTasks } from '../../app/tasks.js';
import type { HostingLookup } from '../hosting/index.js';
import { perform } from '../../../test/support/casework.js';
import { legsOf } from '../../../test/support/journeys.js';
import { waitForBlockedSession } from '../../../test/support/blocked-session.js';
import { providerWorld, type ProviderCase, type ProviderWorld } from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workContext } from '../../../test/support/work.js';

const day = 24 * 60;

let world: ProviderWorld;
let unwrapped: HostingLookup['lookUp'];
beforeAll(async () => {
  world = await providerWorld();
  unwrapped = lookup().lookUp;
});
beforeEach(() => world.nextMonday());
afterEach(() => void Object.assign(lookup(), { lookUp: unwrapped }));
afterAll(() => world.stop());

const lookup = (): HostingLookup => world.api.system.notices.lookup;

/** Runs `happen` during the next hosting lookup, after its other queries. */
function whileLookingUp(happen: () => Promise<unknown>): void {
  Object.assign(lookup(), {
    lookUp: async (target: Parameters<HostingLookup['lookUp']>[0]) => {
      Object.assign(lookup(), { lookUp: unwrapped });
      const found = await unwrapped.call(lookup(), target);
      await happen();
      return found;
    },
  });
}

async function hold({ caseId }: ProviderCase): Promise<void> {
  const police = (await legsOf(world.api, caseId))['POLICE'];
  const held = await perform(
    world.api,
    'holdTakedown',
    {
      referralId: police?.id,
      expectedVersion: police?.version,
      reviewOn: new Date(+world.api.clock.now + 4 * day * 60_000).toISOString().slice(0, 10),
      reason: 'VICTIM_IDENTIFICATION',
    },
    'liaison',
  );
  expect(held.__typename).toBe('HoldTakedownSuccess');
}

/** The status of a referral, and in how many departures and rounds its address is. */
async function whatLeft({ referralId }: ProviderCase) {
  const [row] = await sqlRows(
    world.api,
    `select referral.status,
       (select count(*)::int from notice_departure join notice_item on notice_item.id = notice_item_id
        where notice_item.referral_id = referral.id) as departures,
       (select count(*)::int from notice_round join notice_item on notice_item.id = any (item_ids)
        where notice_item.referral_id = referral.id) as rounds
     from referral where referral.id = ?`,
    [referralId],
  );
  return row;
}

const itemOf = async ({ referralId }: ProviderCase): Promise<string> => {
  const [row] = await sqlRows(
    world.api,
    'select id from notice_item where referral_id = ? order by sequence desc',
    [referralId],
  );
  return String(row?.['id']);
};

/** Inserts a departure of an address directly, without the checks of the API. */
const writeDeparture = (itemId: string, attempt = 9) =>
  sqlRows(
    world.api,
    'insert into notice_departure (notice_item_id, round, attempt, at) values (?, 1, ?, now()) returning round',
    [itemId, attempt],
  );

const refusal = { code: '23514', constraint: 'departure_is_past_no_gate' };

describe('a notice', () => {
  it('is not sent when police hold it during the hosting lookup, and is sent after they clear it', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    whileLookingUp(() => hold(routed));

    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(0);
    await expect(whatLeft(routed)).resolves.toEqual({ status: 'ON_HOLD', departures: 0, rounds: 0 });
    await world.clear({ ...routed, legs: await legsOf(world.api, routed.caseId) }, 'PK-18');
    await world.pass();
    await world.pass(60);
    expect(world.mailTo(provider.email)).toHaveLength(1);
    await expect(whatLeft(routed)).resolves.toEqual({ status: 'SENT', departures: 1, rounds: 1 });
  });

  it('is sent with its other addresses when police hold one of them during the hosting lookup', async () => {
    const provider = await world.newProvider();
    const held = await world.clearedCase({ at: provider });
    const free = await world.clearedCase({ at: provider });
    whileLookingUp(() => hold(held));

    await world.pass(60);

    const [mail] = world.mailTo(provider.email);
    expect(mail?.email.text).toContain(free.host.replaceAll('.', '[.]'));
    expect(mail?.email.text).not.toContain(held.host.replaceAll('.', '[.]'));
    await expect(whatLeft(held)).resolves.toMatchObject({ departures: 0, rounds: 0 });
    await expect(whatLeft(free)).resolves.toMatchObject({ departures: 1, rounds: 1 });
  });

  it('waits for the transaction of a hold, and is then not sent', async () => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    const { caseId, referralId } = routed;
    world.api.clock.now = new Date(+world.api.clock.now + 3_600_000);
    const police = world.api.database.orm.em.fork();
    whileLookingUp(async () => {
      await police.begin();
      await police.execute('select from hotline_case where id = ? for update', [caseId]);
      await police.execute(`update referral set status = 'ON_HOLD', version = version + 1 where id = ?`, [
        referralId,
      ]);
    });
    const tasks = createTasks(world.api.system, createChannels(world.api.system));
    const [line] = await sqlRows(
      world.api,
      `select hand_over.channel, recipient from hand_over join abuse_contact on abuse_contact.id::text = recipient where email = ?`,
      [provider.email],
    );

    const serving = tasks['deliverHandOvers']?.(line, workContext(world.api));
    await waitForBlockedSession(world.api);
    await police.commit();
    await serving;

    expect(world.mailTo(provider.email)).toHaveLength(0);
    await expect(whatLeft(routed)).resolves.toEqual({ status: 'ON_HOLD', departures: 0, rounds: 0 });
  });
});

describe('the check before a notice is sent', () => {
  it('leaves out an address that was removed from the notice in the meantime', async () => {
    const provider = await world.newProvider();
    const gone = await world.clearedCase({ at: provider });
    const free = await world.clearedCase({ at: provider });
    const itemId = await itemOf(gone);
    whileLookingUp(() =>
      sqlRows(world.api, `insert into notice_item_taken_out values (?, 'HOST_CHANGED', now())`, [itemId]),
    );

    await world.pass(60);

    const [mail] = world.mailTo(provider.email);
    expect(mail?.email.text).toContain(free.host.replaceAll('.', '[.]'));
    expect(mail?.email.text).not.toContain(gone.host.replaceAll('.', '[.]'));
  });

  it.each([
    ['was rejected', `status = 'REJECTED'`],
    ['became unreachable', 'unreachable_since = now()'],
  ])('stops the whole notice when its contact %s after it was prepared', async (_what, change) => {
    const provider = await world.newProvider();
    const routed = await world.clearedCase({ at: provider });
    await sqlRows(world.api, `update abuse_contact set ${change} where email = ?`, [provider.email]);

    await world.pass(60);

    expect(world.mailTo(provider.email)).toHaveLength(0);
    await expect(whatLeft(routed)).resolves.toMatchObject({ departures: 0, rounds: 0 });
  });
});

describe('a trigger in the database', () => {
  it('allows the departure of an address that police have cleared', async () => {
    const routed = await world.clearedCase({ at: await world.newProvider() });

    await expect(writeDeparture(await itemOf(routed))).resolves.toEqual([{ round: 1 }]);
  });

  it.each(['AWAITING_CLEARANCE', 'ON_HOLD', 'WITHDRAWN', 'FAILED', 'ACKNOWLEDGED'])(
    'refuses the departure of an address whose referral is %s',
    async (status) => {
      const routed = await world.clearedCase({ at: await world.newProvider() });
      await sqlRows(world.api, 'update referral set status = ? where id = ?', [status, routed.referralId]);

      await expect(writeDeparture(await itemOf(routed))).rejects.toMatchObject(refusal);
    },
  );

  it('refuses the departure of an address whose last decision is a hold, whatever its status', async () => {
    const routed = await world.clearedCase({ at: await world.newProvider() });
    const itemId = await itemOf(routed);
    await hold(routed);
    await sqlRows(world.api, `update referral set status = 'READY' where id = ?`, [routed.referralId]);

    await expect(writeDeparture(itemId)).rejects.toMatchObject(refusal);
  });

  it('refuses the departure of an address without a decision of police, whatever its status', async () => {
    const cleared = await world.clearedCase({ at: await world.newProvider() });
    const gated = await world.gatedCase();
    await sqlRows(world.api, `update referral set status = 'READY' where id = ?`, [gated.referralId]);
    const [item] = await sqlRows(
      world.api,
      `insert into notice_item (id, notice_id, referral_id, content_item_id, host_networks, chosen_because, added_at)
       select gen_random_uuid(), notice_id, ?, content_item_id, '{}', 'NETWORK_CONTACT', now()
       from notice_item where id = ? returning id`,
      [gated.referralId, await itemOf(cleared)],
    );

    await expect(writeDeparture(String(item?.['id']))).rejects.toMatchObject(refusal);
  });

  it('waits for the transaction of a hold before it decides on a departure', async () => {
    const routed = await world.clearedCase({ at: await world.newProvider() });
    const itemId = await itemOf(routed);
    const police = world.api.database.orm.em.fork();
    await police.begin();
    await police.execute(`update referral set status = 'ON_HOLD' where id = ?`, [routed.referralId]);

    const leaving = writeDeparture(itemId).then(
      () => 'left',
      (error: { readonly constraint: string }) => error.constraint,
    );
    await waitForBlockedSession(world.api);
    await police.commit();

    await expect(leaving).resolves.toBe(refusal.constraint);
  });
});
