import { err, isParkingProvider, parseAddress, reachabilityOf } from '@meldpunt/domain';
import { z } from 'zod';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { lockCaseOfItem } from '../cases/index.js';
import { targetOf, type HostingLookup } from '../hosting/index.js';
import { recordReachability } from '../reachability/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import { followHosting } from './follow-hosting.js';
import { followRemoval } from './follow-removal.js';
import type { AgentReport, RemovalAgent } from './removal-agent.port.js';
import type { RemovalTables } from './removal.tables.js';

export const checkRemovalTask = 'checkRemoval';
/** `isAsked`: somebody said that it is gone, and a look is wanted now, whenever the next one was planned. */
const payload = z.strictObject({ contentItemId: z.uuid(), isAsked: z.boolean().default(false) });

/** What the watch looks with. */
export interface RemovalPorts {
  readonly removalAgent: RemovalAgent;
  readonly lookup: HostingLookup;
}

const postponedMinutes = 15;

/**
 * Looks at an item that is due, outside any transaction, and records what was seen with all that follows from it in
 * one. An item that another worker has looked at meanwhile, or that is no longer watched, is left alone.
 */
export const checkRemoval =
  ({ removalAgent, lookup }: RemovalPorts): Task =>
  async (given, work) => {
    const { contentItemId, isAsked } = payload.parse(given);
    const url = await addressToCheck(work, contentItemId, isAsked);
    if (url === null) return;
    const seen = await removalAgent.check(url).catch(() => null);
    if (seen === null) return postpone(work, contentItemId);
    const hosted = await whereIs(url, lookup);
    await inTransaction(work, async (em) => {
      const locked = await lockCaseOfItem(em, contentItemId);
      if (locked === null || (await addressToCheck({ ...work, em }, contentItemId, isAsked)) === null) return;
      const providers = hosted.ok ? hosted.value.map(({ provider }) => provider) : [];
      await recordReachability(em, work, rowOf(contentItemId, withProviders(seen, providers), work));
      if (hosted.ok && locked.case.status !== 'CLOSED') await followHosting(em, work, locked, hosted.value);
      await followRemoval(em, work, locked);
      await settleWorkItem(em, work, 'PARTNER_NOT_REACHED', agentKey);
    });
  };

const agentKey = 'REMOVAL_AGENT';

/** The address of an item that is watched, and that is to be looked at by now or was asked about. */
async function addressToCheck(
  { em, clock }: Pick<WorkContext, 'em' | 'clock'>,
  contentItemId: string,
  isAsked: boolean,
): Promise<string | null> {
  const due = await em
    .getKysely<RemovalTables>()
    .selectFrom('removal_watch')
    .innerJoin('content_item', 'content_item.id', 'removal_watch.content_item_id')
    .select('content_item.url')
    .where('content_item_id', '=', contentItemId)
    .where('next_check_at', 'is not', null)
    .$if(!isAsked, (watched) => watched.where('next_check_at', '<=', clock()))
    .executeTakeFirst();
  return due?.url ?? null;
}

const whereIs = (url: string, lookup: HostingLookup) => {
  const address = parseAddress(url);
  return address.ok && address.value.hostKind === 'NAME'
    ? lookup.lookUp(targetOf(url))
    : Promise.resolve(err({ code: 'NO_HOST' as const }));
};

/** What only the look-up of the hosting tells, beside what the agent saw. */
const withProviders = (seen: AgentReport, providers: readonly (string | null)[]): AgentReport =>
  providers.some(isParkingProvider)
    ? { ...seen, signs: [...(seen.signs ?? []), 'PARKED_BY_PROVIDER'] }
    : seen;

const rowOf = (contentItemId: string, seen: AgentReport, { clock }: Pick<WorkContext, 'clock'>) => ({
  contentItemId,
  observedAt: clock(),
  outcome: reachabilityOf(seen),
  httpStatus: seen.status ?? null,
  redirect: seen.redirect ?? null,
  method: seen.method,
});

/** Nobody could look: people are told, and it is tried again soon. Nothing was seen, so nothing is recorded of it. */
const postpone = (work: WorkContext, contentItemId: string): Promise<void> =>
  inTransaction(work, async (em) => {
    await em
      .getKysely<RemovalTables>()
      .updateTable('removal_watch')
      .set({ next_check_at: new Date(work.clock().getTime() + postponedMinutes * 60_000) })
      .where('content_item_id', '=', contentItemId)
      .execute();
    await openWorkItem(em, work, {
      kind: 'PARTNER_NOT_REACHED',
      cause: 'NO_ANSWER',
      subjectKey: agentKey,
      urgent: false,
    });
  });
