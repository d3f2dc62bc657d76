import { intakePolicy, type IntakePolicy, type ProofPolicy } from './intake-policy.js';

/** The kinds of reports that are counted separately. @public */
export type IntakeLane = 'ORDINARY' | 'DANGER';

/** The lane of a report. Only the statement of the reporter counts. @public */
export const intakeLane = (immediateDanger: boolean | null | undefined): IntakeLane =>
  immediateDanger === true ? 'DANGER' : 'ORDINARY';

/** What is counted when a report arrives. The counts include this report. @public */
export interface IntakeFacts {
  readonly lane: IntakeLane;
  /** Whether the report carries a valid, unused proof of work. */
  readonly hasProof: boolean;
  /** Reports of this lane without a proof, from this caller in the window. */
  readonly byCaller: number;
  /** Reports of this lane without a proof that callers of the same wider network added in the window. */
  readonly byNetwork: number;
  /** Reports of this lane without a proof that any caller added in the window. */
  readonly overall: number;
}

/** Why a report is admitted, or needs a proof of work. @public */
export const IntakeReason = {
  PROOF: 'PROOF',
  RESERVE: 'RESERVE',
  CALLER_BUDGET_SPENT: 'CALLER_BUDGET_SPENT',
  NETWORK_BUDGET_SPENT: 'NETWORK_BUDGET_SPENT',
  ATTACK: 'ATTACK',
  NO_ATTACK: 'NO_ATTACK',
} as const;
export type IntakeReason = keyof typeof IntakeReason;

/** The decision and the rule that made it. There is no refusal: a proof always admits. @public */
export interface IntakeDecision {
  readonly outcome: 'ADMIT' | 'NEEDS_PROOF';
  readonly decidedBy: IntakeReason;
}

interface IntakeRule {
  readonly code: IntakeReason;
  readonly source: string;
  readonly outcome: IntakeDecision['outcome'];
  readonly when: (facts: IntakeFacts, budget: IntakePolicy['ordinary']) => boolean;
}

/** The rules in order. The first that applies decides. An invalid count never satisfies a rule that admits. */
const intakeRules: readonly IntakeRule[] = [
  {
    code: 'PROOF',
    source: 'House rule: people who share an address with an attacker can always report.',
    outcome: 'ADMIT',
    when: ({ hasProof }) => hasProof,
  },
  {
    code: 'RESERVE',
    source: 'House rule: the first reports of a caller never need JavaScript, also under attack.',
    outcome: 'ADMIT',
    when: ({ byCaller, byNetwork }, { reserve, perNetwork }) =>
      byCaller <= reserve && byNetwork <= perNetwork,
  },
  {
    code: 'CALLER_BUDGET_SPENT',
    source: 'House rule: one sender cannot fill the queue.',
    outcome: 'NEEDS_PROOF',
    when: ({ byCaller }, { perCaller }) => !(byCaller <= perCaller),
  },
  {
    code: 'NETWORK_BUDGET_SPENT',
    source: 'House rule: a sender does not get a reserve for each of its many addresses.',
    outcome: 'NEEDS_PROOF',
    when: ({ byNetwork }, { perNetwork }) => !(byNetwork <= perNetwork),
  },
  {
    code: 'ATTACK',
    source: 'House rule: many senders together cannot fill the queue.',
    outcome: 'NEEDS_PROOF',
    when: ({ overall }, budget) => !(overall <= budget.overall),
  },
  {
    code: 'NO_ATTACK',
    source: 'House rule: without an attack, nobody needs a proof.',
    outcome: 'ADMIT',
    when: () => true,
  },
];

/** Decides whether a report is admitted as it is or needs a proof of work. @public */
export function decideIntake(facts: IntakeFacts, policy: IntakePolicy = intakePolicy): IntakeDecision {
  const budget = facts.lane === 'DANGER' ? policy.danger : policy.ordinary;
  const rule = intakeRules.find(({ when }) => when(facts, budget));
  if (rule === undefined) throw new TypeError('the last rule of the intake always applies');
  return { outcome: rule.outcome, decidedBy: rule.code };
}

/** The cost of the next proof of a caller, in iterations, from the number of proofs used in the window. @public */
export function proofCost(usedProofs: number, policy: ProofPolicy = intakePolicy.proof): number {
  const { baseCost, proofsPerDoubling, maxDoublings } = policy;
  const doublings = Math.floor(Math.max(0, usedProofs) / proofsPerDoubling);
  return baseCost * 2 ** (doublings <= maxDoublings ? doublings : maxDoublings);
}
