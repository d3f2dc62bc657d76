import { nationalFindings, perform } from '../../../test/support/casework.js';
import { caseNow, claimedCase } from '../../../test/support/journeys.js';
import { providerWorld, type ProviderWorld } from '../../../test/support/provider.js';
import { sqlRows } from '../../../test/support/rows.js';

/** Addresses of public resolvers and a research network, whose country is in the address database. */
const belgian = '193.190.0.1';
const belgianToo = '193.190.0.2';
const american = '8.8.8.8';
const proxied = '104.16.1.1';

let world: ProviderWorld;
beforeEach(async () => {
  world = await providerWorld();
  await world.nextMonday();
});
afterEach(() => world.stop());

/** A case whose hosting is known only from lookups, with a cleared takedown and a notice that is sent next. */
async function aboutToLeave() {
  const host = 'moving.example';
  const provider = await world.newProvider({ ip: belgian });
  world.zone[host] = { A: [belgian] };
  const { caseId, itemId, version } = await claimedCase(world.api, { url: `https://${host}/page` });
  const { api } = world;
  await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
  const judged = { contentItemId: itemId, expectedVersion: version, findings: nationalFindings };
  const { case: found } = await perform(api, 'recordAssessment', judged, 'analyst');
  await perform(api, 'routeCase', { caseId, expectedVersion: found.version }, 'analyst');
  const police = (await caseNow(api, caseId)).referrals.find((leg: any) => leg.kind === 'POLICE');
  await perform(api, 'clearTakedown', { referralId: police.id, expectedVersion: police.version }, 'liaison');
  await world.pass();
  await world.pass(50);
  const legs = await legsOf(caseId);
  return { host, provider, caseId, itemId, legs };
}

const legsOf = async (caseId: string): Promise<readonly string[]> =>
  (await caseNow(world.api, caseId)).referrals
    .map(({ kind, country, status }: any) => `${kind} ${country} ${status}`)
    .sort();

/** Makes the removal watch check an item now. */
async function watched(itemId: string): Promise<void> {
  await sqlRows(world.api, 'update removal_watch set next_check_at = ? where content_item_id = ?', [
    world.api.clock.now,
    itemId,
  ]);
  await world.pass();
}

const openWork = async (caseId: string): Promise<readonly string[]> =>
  (
    await sqlRows(
      world.api,
      `select kind from work_item where case_id = ? and settled_at is null
       and kind not in ('REFERRAL_OVERDUE', 'CASE_WAITING', 'ACKNOWLEDGEMENT_OVERDUE') order by kind`,
      [caseId],
    )
  ).map(({ kind }) => kind);

describe('content that moves between the decision and the notice', () => {
  it('is not notified and opens one work item when nobody has noticed the move', async () => {
    const { host, provider, caseId, legs } = await aboutToLeave();
    world.zone[host] = { A: [american] };
    await world.pass(24 * 60);

    expect(legs).toContain('HOSTING_PROVIDER BE READY');
    expect(world.mailTo(provider.email)).toEqual([]);
    expect(await openWork(caseId)).toEqual(['HOST_CHANGED']);
  });

  it('is notified to the new provider after a person has routed the case again', async () => {
    const { host, provider, caseId, itemId } = await aboutToLeave();
    const other = await world.newProvider({ ip: belgianToo });
    world.zone[host] = { A: [belgianToo] };
    await world.pass(24 * 60);
    expect(await openWork(caseId)).toEqual(['HOST_CHANGED']);

    const { case: claimed } = await perform(world.api, 'claimCase', { caseId }, 'analyst');
    await perform(world.api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
    const again = { caseId, expectedVersion: claimed.version };
    expect(await perform(world.api, 'routeCase', again, 'analyst')).toMatchObject({ outcome: 'ROUTED' });
    await world.pass();
    await world.pass(60);

    expect(world.mailTo(provider.email)).toEqual([]);
    expect(world.mailTo(other.email)).toHaveLength(1);
    expect(await legsOf(caseId)).toContain('HOSTING_PROVIDER BE SENT');
    expect(await openWork(caseId)).toEqual([]);
  });

  it('is not notified and is referred abroad when the removal watch has noticed the move', async () => {
    const { host, provider, caseId, itemId } = await aboutToLeave();
    world.zone[host] = { A: [american] };
    await watched(itemId);
    const rerouted = await legsOf(caseId);
    await world.pass(24 * 60);

    // The exchange is not configured here, which opens its own work item.
    expect(rerouted).toEqual(['HOSTING_PROVIDER BE WITHDRAWN', 'INHOPE_HOTLINE US FAILED', 'POLICE BE SENT']);
    expect(world.mailTo(provider.email)).toEqual([]);
  });

  it('is not notified and opens one work item when the removal watch has noticed a proxy', async () => {
    const { host, provider, caseId, itemId } = await aboutToLeave();
    world.zone[host] = { A: [proxied] };
    await watched(itemId);
    const seen = await openWork(caseId);
    await world.pass(24 * 60);

    expect(seen).toEqual(['CONTENT_MOVED']);
    expect(await caseNow(world.api, caseId)).toMatchObject({ status: 'HELD' });
    expect(world.mailTo(provider.email)).toEqual([]);
    expect(await openWork(caseId)).toEqual(['CONTENT_MOVED']);
  });
});
