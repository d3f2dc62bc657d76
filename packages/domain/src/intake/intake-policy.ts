/** How many reports one kind of report may add without a proof of work, in one window. @public */
export interface IntakeBudget {
  /** From one caller, while there is no attack. */
  readonly perCaller: number;
  /** From one caller at any time. A reporter without JavaScript stays within it. */
  readonly reserve: number;
  /** From all callers of one wider network, reserves included: one attacker can hold many addresses in it. */
  readonly perNetwork: number;
  /** From all callers together. Beyond it there is an attack. */
  readonly overall: number;
}

/** How expensive a proof of work is. @public */
export interface ProofPolicy {
  /** Iterations of the key derivation for the first proofs of a caller. */
  readonly baseCost: number;
  /** The cost doubles each time a caller has used so many proofs in the window. */
  readonly proofsPerDoubling: number;
  /** The cost doubles at most so often, so that a phone can still solve it. */
  readonly maxDoublings: number;
  readonly validSeconds: number;
}

/** The settings for the intake of reports. @public */
export interface IntakePolicy {
  /** The length of the window in which reports are counted. */
  readonly windowSeconds: number;
  readonly ordinary: IntakeBudget;
  /** Reports that state danger are counted separately. Other reports never use up their budget. */
  readonly danger: IntakeBudget;
  /** Invalid reports of one caller whose problems are explained in the window. They never count as reports. */
  readonly invalidPerCaller: number;
  readonly proof: ProofPolicy;
}

/**
 * The settings as shipped. House rules: thirty people behind one address report at the same time without a proof; a
 * proof takes a phone a few seconds at most.
 * @public
 */
export const intakePolicy: IntakePolicy = {
  windowSeconds: 600,
  ordinary: { perCaller: 60, reserve: 5, perNetwork: 120, overall: 300 },
  danger: { perCaller: 30, reserve: 3, perNetwork: 60, overall: 60 },
  invalidPerCaller: 300,
  proof: { baseCost: 2_000, proofsPerDoubling: 30, maxDoublings: 4, validSeconds: 900 },
};

/**
 * The policy with other figures for ordinary reports without a proof; `null` keeps a figure. A network has at least the
 * budgets of two callers, as in the shipped policy.
 * @public
 */
export function withFreeReports(
  policy: IntakePolicy,
  figures: { readonly perCaller: number | null; readonly overall: number | null },
): IntakePolicy {
  const { ordinary } = policy;
  const perCaller = figures.perCaller ?? ordinary.perCaller;
  const perNetwork = Math.max(ordinary.perNetwork, 2 * perCaller);
  return {
    ...policy,
    ordinary: { ...ordinary, perCaller, perNetwork, overall: figures.overall ?? ordinary.overall },
  };
}
