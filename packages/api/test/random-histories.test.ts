import fc from 'fast-check';
import { ReferralEvent, caseTransitions, transitionReferral, type ReferralStatus } from '@meldpunt/domain';
import { checkTrail } from '../src/features/audit/chain/check-trail.js';
import { operations, type Operation } from './support/casework.js';
import { claimedCase } from './support/journeys.js';
import { providerWorld, type Provider, type ProviderWorld } from './support/provider.js';
import { inputOf, knownOf, randomEvents, type Known, type RandomEvent } from './support/random-events.js';
import { sqlRows } from './support/rows.js';

/**
 * Number of random histories of 5 to 30 events. `npm run histories` plays more, prints its progress, and names the seed and the
 * round with which another run continues or repeats it. RANDOM_MINUTES ends it after a round.
 */
const histories = Number(process.env['RANDOM_HISTORIES'] ?? 25);
const perRound = 25;
const isLong = process.env['RANDOM_HISTORIES'] !== undefined;
const seed = Number(process.env['RANDOM_SEED'] ?? Date.now() % 2 ** 31);
const firstRound = Number(process.env['RANDOM_ROUND'] ?? 0);
const deadline = performance.now() + Number(process.env['RANDOM_MINUTES'] ?? Infinity) * 60_000;

let world: ProviderWorld;
let provider: Provider;
beforeAll(async () => {
  world = await providerWorld();
  provider = await world.newProvider();
});
afterAll(() => world.stop());

/** Entries that record access, and no change. */
const accessActions = `('SIGNED_IN_FIRST', 'ACCESS_REFUSED', 'LIST_READ', 'CASE_READ', 'REFERRAL_READ')`;

const changesSince = async (id: string): Promise<readonly any[]> =>
  sqlRows(
    world.api,
    `select action, actor_name from audit_entry where id > ? and action not in ${accessActions} order by id`,
    [id],
  );
const newestEntry = async (): Promise<string> =>
  (await sqlRows(world.api, 'select coalesce(max(id), 0)::text as id from audit_entry'))[0]?.['id'];

/** The notices that were sent although their gate was closed: the newest decision before the sending was not a clearance. */
const noticesPastAGate = () =>
  sqlRows(
    world.api,
    `select referral.reference, decision.decision from referral
     left join lateral (
       select decision from clearance_decision where referral_id = referral.id and decided_at <= referral.sent_at
       order by decided_at desc, referral_version desc limit 1
     ) as decision on true
     where referral.gate is not null and referral.sent_at is not null
       and decision.decision is distinct from 'CLEARED'`,
  );

/** The changes of status that are in no table. One request makes at most two steps, such as judging and concluding. */
function unlistedChanges(before: Known, after: Known): readonly string[] {
  const ofCases = after.cases.flatMap(({ id, status }) => {
    const from = before.cases.find((each) => each.id === id)?.status;
    return from === undefined || from === status || caseReaches(from).has(status)
      ? []
      : [`${from} to ${status}`];
  });
  const ofReferrals = after.referrals.flatMap(({ id, kind, status }) => {
    const from = before.referrals.find((each) => each.id === id)?.status;
    return from === undefined || from === status || referralReaches(kind, from).has(status)
      ? []
      : [`${kind} ${from} to ${status}`];
  });
  return [...ofCases, ...ofReferrals];
}

const twoSteps = (next: (from: string) => readonly string[], from: string): ReadonlySet<string> =>
  new Set([...next(from), ...next(from).flatMap(next)]);
const caseReaches = (from: string) =>
  twoSteps((status) => Object.values(caseTransitions[status as keyof typeof caseTransitions]), from);
const referralReaches = (kind: string, from: string) =>
  twoSteps(
    (status) =>
      Object.values(ReferralEvent).flatMap((event) => {
        const next = transitionReferral(kind as 'POLICE', status as ReferralStatus, event);
        return next.ok ? [next.value] : [];
      }),
    from,
  );

/** Sends the mutation of an event. Returns whether it succeeded, was refused, or failed. */
async function attempt({ what, as }: RandomEvent, input: object): Promise<'DONE' | 'REFUSED'> {
  const { data, errors } = await world.api.send(operations[what as Operation], { input }, as);
  for (const { extensions } of errors)
    expect(['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT']).toContain(extensions.code);
  if (errors.length > 0) return 'REFUSED';
  return data[what].__typename.endsWith('Success') ? 'DONE' : 'REFUSED';
}

/** Plays one event, and checks what it changed. */
async function play(event: RandomEvent, since: Date): Promise<string> {
  const before = await knownOf(world, since);
  if (event.what === 'TIME') {
    await world.pass((event.variant % 4) * 60 * 12);
    expect(unlistedChanges(before, await knownOf(world, since))).toEqual([]);
    return 'TIME';
  }
  const input = inputOf(event, before);
  if (input === null) return 'NOTHING';
  const newest = await newestEntry();

  const result = await attempt(event, input);

  const changes = await changesSince(newest);
  if (result === 'REFUSED') expect(changes).toEqual([]);
  else expect(changes).toContainEqual(expect.objectContaining({ actor_name: event.as ?? null }));
  expect(unlistedChanges(before, await knownOf(world, since))).toEqual([]);
  return `${event.what} ${result}`;
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

describe('random histories of all roles', () => {
  it('reach no unlisted state, send no notice past a closed gate, and leave every change in a trail that verifies', async () => {
    const seen = new Map<string, number>();
    const history = fc.asyncProperty(randomEvents, async (events) => {
      world.api.clock.now = new Date(world.api.clock.now.getTime() + 1_000);
      const since = world.api.clock.now;
      await claimedCase(world.api);
      if (events.length % 2 === 0) await world.gatedCase({ at: provider });
      for (const event of events) {
        const result = await play(event, since);
        seen.set(result, (seen.get(result) ?? 0) + 1);
      }
      expect(await noticesPastAGate()).toEqual([]);
    });
    let played = firstRound * perRound;
    for (let round = firstRound; played < histories && performance.now() < deadline; round += 1) {
      const numRuns = Math.min(perRound, histories - played);
      await fc.assert(history, { numRuns, seed: seed + round });
      played += numRuns;
      if (isLong)
        tell(
          `${played} of ${histories} histories; to continue: RANDOM_SEED=${seed} RANDOM_ROUND=${round + 1}`,
        );
    }

    const { findings, links } = await checkTrail(world.api.database.orm.em.fork(), [], { maxDelayMs: 1e15 });
    expect(findings).toEqual([]);
    expect(links).toBeGreaterThan(played - firstRound * perRound);
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['submitReport DONE', 'claimCase DONE', 'TIME']));
    if (isLong)
      tell(`${links} audit entries verify; ${JSON.stringify(Object.fromEntries([...seen].sort()), null, 1)}`);
  }, 600_000_000);
});
