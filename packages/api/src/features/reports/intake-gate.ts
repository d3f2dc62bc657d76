import { decideIntake, type IntakeDecision, type IntakeLane, type IntakePolicy } from '@meldpunt/domain';
import type { Counter, Counters } from '../../platform/rate-limits.js';
import { ProofOfWork } from './proof-of-work.js';

interface Lane {
  readonly byCaller: Counter;
  readonly overall: Counter;
}

/** Counts reports and asks the rules which of them need a proof of work. */
export class IntakeGate {
  readonly proofs: ProofOfWork;
  readonly #policy: IntakePolicy;
  readonly #lanes: Readonly<Record<IntakeLane, Lane>>;
  readonly #invalid: Counter;

  constructor(policy: IntakePolicy, counters: Counters) {
    const { windowSeconds } = policy;
    const lane = (name: string, { perCaller, overall }: IntakePolicy['ordinary']): Lane => ({
      byCaller: counters(`${name}-caller`, { max: perCaller, windowSeconds }),
      overall: counters(`${name}-overall`, { max: overall, windowSeconds }),
    });
    this.#policy = policy;
    this.#lanes = { ORDINARY: lane('ordinary', policy.ordinary), DANGER: lane('danger', policy.danger) };
    this.#invalid = counters('invalid', { max: policy.invalidPerCaller, windowSeconds });
    this.proofs = new ProofOfWork(policy.proof, windowSeconds, counters);
  }

  /** Whether this process knows already, without counting, that the caller's next report needs a proof. */
  isSpent(lane: IntakeLane, callerHash: string): boolean {
    return this.#lanes[lane].byCaller.spentFor(callerHash) > 0;
  }

  /** Counts a valid report and decides on it. A report with a proof is not counted. */
  async decide(lane: IntakeLane, callerHash: string, hasProof: boolean): Promise<IntakeDecision> {
    if (hasProof) return decideIntake({ lane, hasProof, byCaller: 0, overall: 0 }, this.#policy);
    const { byCaller, overall } = this.#lanes[lane];
    const { used } = await byCaller.add(callerHash);
    const budget = lane === 'DANGER' ? this.#policy.danger : this.#policy.ordinary;
    // What its own caller's budget refuses adds nothing to the reports of all callers.
    const all = used <= budget.perCaller ? (await overall.add('all')).used : 0;
    return decideIntake({ lane, hasProof, byCaller: used, overall: all }, this.#policy);
  }

  /** Counts an invalid report. Returns 0 if its problems are explained, otherwise the seconds to wait. */
  async waitForProblems(callerHash: string): Promise<number> {
    const { used, secondsLeft } = await this.#invalid.add(callerHash);
    return used <= this.#policy.invalidPerCaller ? 0 : secondsLeft;
  }
}
