import {
  agreedOutcome,
  erasedAddress,
  err,
  isParkingProvider,
  parseAddress,
  reachabilityOf,
} from '@meldpunt/domain';
import { z } from 'zod';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Task, WorkContext } from '../../platform/work-context.js';
import { lockCaseOfItem, type CaseViews } from '../cases/index.js';
import { targetOf, type HostingLookup } from '../hosting/index.js';
import { recordReachability, type NewReachability } from '../reachability/index.js';
import { foundViaOfCase } from '../reports/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import { followHosting } from './follow-hosting.js';
import { followRemoval } from './follow-removal.js';
import type { AgentReport, RemovalAgent } from './removal-agent.port.js';
import type { RemovalTables } from './removal-watch.entity.js';

export const checkRemovalTask = 'checkRemoval';
/** `isAsked`: a removal was stated, so the check runs now, regardless of the planned time. */
const payload = z.strictObject({ contentItemId: z.uuid(), isAsked: z.boolean().default(false) });

/** The agents and lookups that the check uses. */
export interface RemovalPorts {
  readonly removalAgent: RemovalAgent;
  /** An agent in a second network, or `null` if there is none. */
  readonly secondAgent: RemovalAgent | null;
  readonly lookup: HostingLookup;
}

const postponedMinutes = 15;

/**
 * Checks a due item outside any transaction. Then records the result and its consequences in one transaction. Items
 * that another worker has just checked, or that are no longer watched, are skipped.
 */
export const checkRemoval =
  ({ removalAgent, secondAgent, lookup }: RemovalPorts): Task =>
  async (given, work) => {
    const { contentItemId, isAsked } = payload.parse(given);
    const target = await addressToCheck(work, contentItemId, isAsked);
    if (target === null) return;
    const { url, foundVia } = target;
    const [seen, elsewhere] = await Promise.all(
      [removalAgent, secondAgent].map(
        async (agent) => (await agent?.check(url, foundVia).catch(() => null)) ?? null,
      ),
    );
    if (!seen) return postpone(work, contentItemId);
    const hosted = await whereIs(url, lookup);
    await inTransaction(work, async (em) => {
      const locked = await lockCaseOfItem(em, contentItemId);
      if (locked === null || (await addressToCheck({ ...work, em }, contentItemId, isAsked)) === null) return;
      const providers = hosted.ok ? hosted.value.map(({ provider }) => provider) : [];
      const both = { seen, elsewhere: elsewhere ?? null, isSecond: secondAgent !== null };
      await recordReachability(em, work, rowOf(contentItemId, both, providers, work));
      if (hosted.ok && locked.case.status !== 'CLOSED') await followHosting(em, work, locked, hosted.value);
      await followRemoval(em, work, locked);
      await settleWorkItem(em, work, 'PARTNER_NOT_REACHED', agentKey);
    });
  };

const agentKey = 'REMOVAL_AGENT';

interface CheckTarget {
  readonly url: string;
  /** The referring page. For an item found on a page, this page. */
  readonly foundVia: string | null;
}

/** Returns the address of a watched item that is due or for which a check was requested. */
async function addressToCheck(
  work: Pick<WorkContext, 'em' | 'clock' | 'keys' | 'loaders'>,
  contentItemId: string,
  isAsked: boolean,
): Promise<CheckTarget | null> {
  const { em, clock } = work;
  const due = await kysely<RemovalTables & CaseViews>(em)
    .selectFrom('removal_watch')
    .innerJoin('item_fact', 'item_fact.id', 'removal_watch.contentItemId')
    .innerJoin('case_fact', 'case_fact.id', 'item_fact.caseId')
    .select(['item_fact.url', 'item_fact.position', 'case_fact.url as page', 'item_fact.caseId'])
    .where('contentItemId', '=', contentItemId)
    .where('nextCheckAt', 'is not', null)
    .where('item_fact.url', '<>', erasedAddress)
    .$if(!isAsked, (watched) => watched.where('nextCheckAt', '<=', clock()))
    .executeTakeFirst();
  if (due === undefined) return null;
  return { url: due.url, foundVia: due.position > 1 ? due.page : await foundViaOfCase(work, due.caseId) };
}

const whereIs = (url: string, lookup: HostingLookup) => {
  const address = parseAddress(url);
  return address.ok && address.value.hostKind === 'NAME'
    ? lookup.lookUp(targetOf(url))
    : Promise.resolve(err({ code: 'NO_HOST' as const }));
};

/** Adds the signs that only the hosting lookup provides. */
const withProviders = (seen: AgentReport, providers: readonly (string | null)[]): AgentReport =>
  providers.some(isParkingProvider)
    ? { ...seen, signs: [...(seen.signs ?? []), 'PARKED_BY_PROVIDER'] }
    : seen;

interface Seen {
  readonly seen: AgentReport;
  readonly elsewhere: AgentReport | null;
  /** Whether there is a second network. If there is one, a removal is confirmed only with its result. */
  readonly isSecond: boolean;
}

function rowOf(
  contentItemId: string,
  { seen, elsewhere, isSecond }: Seen,
  providers: readonly (string | null)[],
  { clock }: Pick<WorkContext, 'clock'>,
): NewReachability {
  const first = reachabilityOf(withProviders(seen, providers));
  const second = elsewhere === null ? null : reachabilityOf(withProviders(elsewhere, providers));
  return {
    contentItemId,
    observedAt: clock(),
    outcome: isSecond ? agreedOutcome(first, second) : first,
    httpStatus: seen.status ?? null,
    redirect: seen.redirect ?? null,
    elsewhere: second === null ? null : { outcome: second, httpStatus: elsewhere?.status ?? null },
    method: seen.method,
  };
}

/** No agent was available. Opens a work item and retries soon. Without an observation nothing is recorded. */
const postpone = (work: WorkContext, contentItemId: string): Promise<void> =>
  inTransaction(work, async (em) => {
    await kysely<RemovalTables>(em)
      .updateTable('removal_watch')
      .set({ nextCheckAt: new Date(work.clock().getTime() + postponedMinutes * 60_000) })
      .where('contentItemId', '=', contentItemId)
      .execute();
    await openWorkItem(em, work, {
      kind: 'PARTNER_NOT_REACHED',
      cause: 'NO_ANSWER',
      subjectKey: agentKey,
      urgent: false,
    });
  });
