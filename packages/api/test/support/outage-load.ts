import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person } from './api.js';
import { answeredFindings } from './iccam-network.js';
import { judgedCase, nationalFindings, operations, siteAnswers } from './casework.js';
import type { ProductionWorld } from './production-world.js';

/** A failed request: the status and the response body; `null` if there was no response. */
export interface Fault {
  readonly status: number | null;
  readonly body: string;
  readonly requestId: string | null;
}

/** Requests during an outage, each repeated until it is confirmed. */
export interface OutageLoad {
  /** The reported addresses by idempotency key, with the receipt of each report. */
  readonly reports: ReadonlyMap<string, { readonly url: string; readonly receipt: string }>;
  /** Cases handed over during the outage. */
  readonly cases: readonly string[];
  readonly faults: readonly Fault[];
  /** Starts nothing more, and waits until everything is confirmed. */
  readonly finish: () => Promise<void>;
}

/** A case that is ready to be handed over. */
export interface PreparedCase {
  readonly caseId: string;
  readonly itemId: string;
  /** The findings of its first opinion, which a second opinion repeats where one is required. */
  readonly findings: object;
  /** The mutation that hands it over, and the person who performs it. */
  readonly handOver: readonly [keyof typeof operations, Person];
}

let counter = 0;
const danger = { ...answeredFindings, immediateDanger: true };

/** Prepares cases for police, for a provider and for the exchange, `each` of each. */
export async function prepareCases(
  { inside }: ProductionWorld,
  each: number,
): Promise<readonly PreparedCase[]> {
  const prepared: PreparedCase[] = [];
  inside.api.clock.now = new Date();
  for (let index = 0; index < each; index += 1) {
    const police = await judgedCase(inside.api, { country: 'BE' });
    const exchange = await judgedCase(inside.api, { country: 'NL', findings: answeredFindings });
    const provider = await inside.newProvider();
    const notice = await inside.gatedCase({ at: provider, findings: danger });
    prepared.push(
      { ...police, findings: nationalFindings, handOver: ['routeCase', 'analyst'] },
      { ...exchange, findings: answeredFindings, handOver: ['routeCase', 'analyst'] },
      { ...notice, findings: danger, handOver: ['clearTakedown', 'liaison'] },
    );
  }
  return prepared;
}

const caseOf = `query ($id: ID!) { case(id: $id) { version status referrals { id kind status version clearance { state } } } }`;

/** Submits a report every `everyMs`, and hands over a prepared case with every third report, until it is finished. */
export function startLoad(
  world: ProductionWorld,
  prepared: readonly PreparedCase[],
  { everyMs = 250 } = {},
): OutageLoad {
  const reports = new Map<string, { url: string; receipt: string }>();
  const faults: Fault[] = [];
  const cases: string[] = [];
  const under = new Set<Promise<void>>();
  let isFinishing = false;

  /** Sends one request. A failure is stored as a fault. */
  const call = async (query: string, variables: object, as?: Person): Promise<any> => {
    const authorization = as ? { authorization: `Bearer ${await world.inside.api.tokenOf(as)}` } : {};
    const response = await fetch(`${world.urls.api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    }).catch(() => null);
    if (response === null) {
      faults.push({ status: null, body: '', requestId: null });
      return undefined;
    }
    const body = await response.text();
    const parsed = JSON.parse(body) as { data?: any; errors?: unknown };
    if (response.status === 200 && parsed.errors === undefined) return parsed.data;
    faults.push({ status: response.status, body, requestId: response.headers.get('x-request-id') });
    return undefined;
  };
  const again = async <Found>(attempt: () => Promise<Found | undefined>): Promise<Found> => {
    for (;;) {
      const found = await attempt();
      if (found !== undefined) return found;
      await pause(250);
    }
  };
  const report = async (): Promise<void> => {
    const [idempotencyKey, url] = [randomUUID(), `https://steady-${process.pid}-${++counter}.example/page`];
    const { submitReport } = await again(() =>
      call(operations.submitReport, { input: { urls: [url], idempotencyKey } }),
    );
    if (submitReport.__typename !== 'SubmitReportSuccess') throw new Error(JSON.stringify(submitReport));
    reports.set(idempotencyKey, { url, receipt: submitReport.receipt });
  };
  /** The API has the rules of production: content at home, and an item drawn by lot, need a second opinion. */
  const secondOpinion = async ({ caseId, itemId, findings }: PreparedCase): Promise<void> => {
    const claimed = await call(operations.claimCase, { input: { caseId } }, 'secondAnalyst');
    const expectedVersion = claimed?.claimCase.case?.version;
    if (expectedVersion === undefined) return;
    const input = { contentItemId: itemId, expectedVersion, findings, ...siteAnswers };
    await call(operations.recordAssessment, { input }, 'secondAnalyst');
  };
  const handOver = (prepared: PreparedCase): Promise<void> => {
    const {
      caseId,
      handOver: [operation, person],
    } = prepared;
    let by = person;
    return again(async () => {
      const found = await call(caseOf, { id: caseId }, 'analyst');
      if (found === undefined) return undefined;
      if (found.case.status === 'AWAITING_SECOND_OPINION') {
        by = 'secondAnalyst';
        return secondOpinion(prepared) as Promise<undefined>;
      }
      const police = found.case.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE');
      const provider = found.case.referrals.find(({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER');
      const isDone =
        operation === 'routeCase'
          ? found.case.status === 'ROUTED'
          : provider?.clearance?.state === 'CLEARED' || police?.clearance?.state === 'CLEARED';
      if (isDone) return cases.push(caseId);
      const input =
        operation === 'routeCase'
          ? { caseId, expectedVersion: found.case.version }
          : { referralId: police.id, expectedVersion: police.version };
      await call(operations[operation], { input }, by);
      return undefined;
    }).then(() => {});
  };
  const begin = (work: Promise<void>): void => {
    under.add(work);
    void work.finally(() => under.delete(work)).catch(() => {});
  };
  const going = (async () => {
    const waiting = [...prepared];
    for (let turn = 0; !isFinishing || waiting.length > 0; turn += 1) {
      if (!isFinishing) begin(report());
      const next = turn % 3 === 0 || isFinishing ? waiting.shift() : undefined;
      if (next !== undefined) begin(handOver(next));
      await pause(isFinishing ? 0 : everyMs);
    }
  })();
  return {
    reports,
    cases,
    faults,
    finish: async () => {
      isFinishing = true;
      await going;
      await Promise.all(under);
    },
  };
}
