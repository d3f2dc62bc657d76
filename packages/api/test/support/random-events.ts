import fc from 'fast-check';
import type { Person } from './api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  nationalFindings,
  type Operation,
} from './casework.js';
import type { ProviderWorld } from './provider.js';
import { sqlRows } from './rows.js';

/** One random event: a mutation by a random person on a random object, or time that passes with the worker running. */
export interface RandomEvent {
  readonly what: Operation | 'TIME';
  readonly as: Person | undefined;
  /** Chooses among the objects of the history. */
  readonly pick: number;
  /** Chooses among the variants of an input. */
  readonly variant: number;
  /** Whether the expected version is an old one. */
  readonly isStale: boolean;
}

/** What the events of one history have created, read again before each event. */
export interface Known {
  /** A day until which a hold is allowed now. */
  readonly holdUntil: string;
  readonly cases: readonly { readonly id: string; readonly version: number; readonly status: string }[];
  readonly items: readonly { readonly id: string; readonly version: number }[];
  readonly referrals: readonly {
    readonly id: string;
    readonly version: number;
    readonly kind: string;
    readonly status: string;
  }[];
}

const persons = [
  'analyst',
  'analyst',
  'secondAnalyst',
  'thirdAnalyst',
  'supervisor',
  'liaison',
  'liaison',
  'auditor',
  'administrator',
  'integrator',
  undefined,
] as const;

/** Repeated names are drawn more often, so that histories reach a route and a takedown. */
const whats = [
  'submitReport',
  'claimCase',
  'claimCase',
  'claimCase',
  'releaseCase',
  'addContentItem',
  'recordHostingObservation',
  'recordHostingObservation',
  'recordReachability',
  'recordAssessment',
  'recordAssessment',
  'recordAssessment',
  'routeCase',
  'routeCase',
  'routeCase',
  'closeCase',
  'reopenCase',
  'acknowledgeReferral',
  'holdTakedown',
  'holdTakedown',
  'clearTakedown',
  'completeReferral',
  'askQuestion',
  'TIME',
] as const;

const ofLiaison: readonly string[] = ['acknowledgeReferral', 'holdTakedown', 'clearTakedown', 'askQuestion'];

/** Half of the mutations are sent by a person who may use them. */
const someEvent = (what: RandomEvent['what']) =>
  fc.record({
    what: fc.constant(what),
    as: fc.oneof(
      fc.constant(ofLiaison.includes(what) ? ('liaison' as const) : ('analyst' as const)),
      fc.constantFrom(...persons),
    ),
    pick: fc.nat({ max: 3 }),
    variant: fc.nat(),
    isStale: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
  });

export const randomEvents: fc.Arbitrary<readonly RandomEvent[]> = fc.array(
  fc.constantFrom(...whats).chain(someEvent),
  { minLength: 5, maxLength: 30 },
);

const findings = [nationalFindings, baselineFindings, harmlessFindings, { accessibility: 'NOT_ACCESSIBLE' }];
const countries = ['BE', 'BE', 'NL', 'US', 'KP'];
const outcomes = ['ONLINE', 'DNS_GONE', 'HOST_SUSPENDED'];
const holds = ['ONGOING_INVESTIGATION', 'EVIDENCE_PRESERVATION', 'VICTIM_IDENTIFICATION'];
const endings = ['TRANSFERRED', 'INVESTIGATED', 'REMOVED', 'NO_FURTHER_ACTION'];

const from = <Value>(values: readonly Value[], pick: number): Value | undefined =>
  values[pick % values.length];

/** The input of the mutation of an event; `null` if there is no object for it yet. */
export function inputOf({ what, pick, variant, isStale }: RandomEvent, known: Known): object | null {
  const versionOf = ({ version }: { readonly version: number }) => (isStale ? version - 1 : version);
  const oneCase = from(known.cases, pick);
  const item = from(known.items, pick);
  const referral = from(known.referrals, pick);
  const onCase = oneCase && { caseId: oneCase.id };
  const onReferral = referral && { referralId: referral.id, expectedVersion: versionOf(referral) };
  const inputs: Partial<Record<RandomEvent['what'], object | undefined>> = {
    submitReport: { urls: [freshUrl()], ...(variant % 5 === 0 ? { immediateDanger: true } : {}) },
    claimCase: onCase,
    releaseCase: onCase,
    addContentItem: oneCase && { ...onCase, expectedVersion: versionOf(oneCase), url: freshUrl() },
    recordHostingObservation: item && {
      contentItemId: item.id,
      source: 'ANALYST',
      country: from(countries, variant),
    },
    recordReachability: item && { contentItemId: item.id, outcome: from(outcomes, variant) },
    recordAssessment: item && {
      contentItemId: item.id,
      expectedVersion: versionOf(item),
      findings: from(findings, variant),
    },
    routeCase: oneCase && { ...onCase, expectedVersion: versionOf(oneCase) },
    closeCase: oneCase && { ...onCase, expectedVersion: versionOf(oneCase), reason: 'NOT_ILLEGAL' },
    reopenCase: onCase && { ...onCase, reason: 'SEEN_AGAIN' },
    acknowledgeReferral: onReferral,
    holdTakedown: onReferral && { ...onReferral, reviewOn: known.holdUntil, reason: from(holds, variant) },
    clearTakedown: onReferral,
    completeReferral: onReferral && { ...onReferral, outcome: from(endings, variant) },
    askQuestion: referral && { referralId: referral.id, code: 'STILL_ONLINE' },
  };
  return inputs[what] ?? null;
}

/** What exists of these cases, and of the cycles that followed them. */
export async function knownOf({ api }: ProviderWorld, since: Date): Promise<Known> {
  const cases = await sqlRows(
    api,
    'select id, version, status from hotline_case where opened_at >= ? order by opened_at, id',
    [since],
  );
  const items = await sqlRows(
    api,
    `select item.id, hotline_case.version from content_item item join hotline_case on hotline_case.id = item.case_id
     where hotline_case.opened_at >= ? order by item.id`,
    [since],
  );
  const referrals = await sqlRows(
    api,
    'select id, version, kind, status from referral where created_at >= ? order by created_at, id',
    [since],
  );
  const holdUntil = new Date(api.clock.now.getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
  return { cases, items, referrals, holdUntil } as unknown as Known;
}
