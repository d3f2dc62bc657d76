import { intakeLane, validateReport, type FieldRefusal } from '@meldpunt/domain';
import type { RequestContext } from '../../platform/context.js';
import type { IntakeGate } from './intake-gate.js';
import { submitReport, type SubmittedReport } from './submit-report.js';

export type ReceivedReport =
  | SubmittedReport
  | { readonly outcome: 'INVALID'; readonly problems: readonly FieldRefusal[] }
  | { readonly outcome: 'NEEDS_PROOF'; readonly challenge: string }
  | { readonly outcome: 'TOO_MANY_INVALID'; readonly secondsToWait: number };

/**
 * Receives a report of a citizen, if its caller may add one without a proof of work or sent a valid proof. An invalid
 * report costs none of the budget for reports.
 */
export async function receiveReport(
  input: { readonly immediateDanger?: boolean | null },
  proof: string | null,
  context: RequestContext,
  gate: IntakeGate,
): Promise<ReceivedReport> {
  const { callerKey, keys, clock } = context;
  const lane = intakeLane(input.immediateDanger);
  const hasProof = await gate.proofs.isValid(proof, callerKey.caller, keys.receipt);
  const needsProof = async () =>
    ({
      outcome: 'NEEDS_PROOF',
      challenge: await gate.proofs.challenge(callerKey.caller, keys.receipt),
    }) as const;
  // Known before the report is read: a flood costs no more than this.
  if (!hasProof && gate.needsProofAnyway(lane, callerKey)) return needsProof();
  const read = validateReport(input, { at: clock() });
  if (!read.ok) {
    const secondsToWait = await gate.waitForProblems(callerKey.caller);
    return secondsToWait > 0
      ? { outcome: 'TOO_MANY_INVALID', secondsToWait }
      : { outcome: 'INVALID', problems: read.error };
  }
  const { outcome } = await gate.decide(lane, callerKey, hasProof);
  return outcome === 'ADMIT' ? submitReport(read.value, context) : needsProof();
}
