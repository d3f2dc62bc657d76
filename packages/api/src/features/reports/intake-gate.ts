import {
  decideIntake,
  type IntakeBudget,
  type IntakeDecision,
  type IntakeLane,
  type IntakePolicy,
} from '@meldpunt/domain';
import type { CallerKey } from '../../platform/http/caller-key.js';
import type { Counter, Counters } from '../../platform/rate-limits.js';
import { ProofOfWork } from './proof-of-work.js';

interface Lane {
  readonly byCaller: Counter;
  readonly byNetwork: Counter;
  readonly overall: Counter;
}

/** The key of the count of all callers. */
const everybody = 'all';

/** Counts reports and asks the rules which of them need a proof of work. */
export class IntakeGate {
  readonly proofs: ProofOfWork;
  readonly #policy: IntakePolicy;
  readonly #lanes: Readonly<Record<IntakeLane, Lane>>;
  readonly #invalid: Counter;

  constructor(policy: IntakePolicy, counters: Counters) {
    const { windowSeconds } = policy;
    const lane = (name: string, { perCaller, perNetwork, overall }: IntakeBudget): Lane => ({
      byCaller: counters(`${name}-caller`, { max: perCaller, windowSeconds }),
      byNetwork: counters(`${name}-network`, { max: perNetwork, windowSeconds }),
      overall: counters(`${name}-overall`, { max: overall, windowSeconds }),
    });
    this.#policy = policy;
    this.#lanes = { ORDINARY: lane('ordinary', policy.ordinary), DANGER: lane('danger', policy.danger) };
    this.#invalid = counters('invalid', { max: policy.invalidPerCaller, windowSeconds });
    this.proofs = new ProofOfWork(policy.proof, windowSeconds, counters);
  }

  /**
   * Whether this process knows already, without counting, that the caller's next report needs a proof. Higher counts never
   * need less, so the counts that it knows are enough.
   */
  needsProofAnyway(lane: IntakeLane, { caller, network }: CallerKey): boolean {
    const { byCaller, byNetwork, overall } = this.#lanes[lane];
    const counts = {
      byCaller: byCaller.knownUse(caller) + 1,
      byNetwork: byNetwork.knownUse(network) + 1,
      overall: overall.knownUse(everybody) + 1,
    };
    return decideIntake({ lane, hasProof: false, ...counts }, this.#policy).outcome === 'NEEDS_PROOF';
  }

  /** Counts a valid report and decides on it. A report with a proof is not counted. */
  async decide(lane: IntakeLane, { caller, network }: CallerKey, hasProof: boolean): Promise<IntakeDecision> {
    const counts = { byCaller: 0, byNetwork: 0, overall: 0 };
    const counters = this.#lanes[lane];
    const budget = lane === 'DANGER' ? this.#policy.danger : this.#policy.ordinary;
    // What a narrower budget refuses adds nothing to the wider ones.
    if (!hasProof) counts.byCaller = (await counters.byCaller.add(caller)).used;
    if (!hasProof && counts.byCaller <= budget.perCaller)
      counts.byNetwork = (await counters.byNetwork.add(network)).used;
    if (!hasProof && counts.byCaller <= budget.perCaller && counts.byNetwork <= budget.perNetwork)
      counts.overall = (await counters.overall.add(everybody)).used;
    return decideIntake({ lane, hasProof, ...counts }, this.#policy);
  }

  /** Counts an invalid report. Returns 0 if its problems are explained, otherwise the seconds to wait. */
  async waitForProblems(caller: string): Promise<number> {
    const { used, secondsLeft } = await this.#invalid.add(caller);
    return used <= this.#policy.invalidPerCaller ? 0 : secondsLeft;
  }
}
