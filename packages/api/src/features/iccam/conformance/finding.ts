import type { Result } from '@meldpunt/domain';
import type { IccamFailure } from '../client/iccam-failure.js';

/** The result of a check, and the reason in one sentence. */
export interface Finding {
  readonly outcome: 'PASSED' | 'FAILED' | 'NOT_TRIED';
  readonly because: string;
}

export const passed = (because: string): Finding => ({ outcome: 'PASSED', because });
export const failed = (because: string): Finding => ({ outcome: 'FAILED', because });
export const notTried = (because: string): Finding => ({ outcome: 'NOT_TRIED', because });

/** One step of a check. It returns a finding to end the check, or `null` to continue. */
export type Step = () => Promise<Finding | null>;

/** Runs steps in order until one returns a finding. If none does, the check has passed. */
export async function inTurn(because: string, ...steps: readonly Step[]): Promise<Finding> {
  for (const step of steps) {
    const found = await step();
    if (found !== null) return found;
  }
  return passed(because);
}

type Call = () => Promise<Result<unknown, IccamFailure>>;

/** ICCAM must accept the call. */
export const takes =
  (what: string, call: Call): Step =>
  async () => {
    const answer = await call();
    return answer.ok ? null : (unanswered(what, answer.error) ?? failed(`${what} ${saidNo(answer.error)}.`));
  };

/** ICCAM must refuse the call with a refusal, not with another error. */
export const refuses =
  (what: string, call: Call): Step =>
  async () => {
    const answer = await call();
    if (answer.ok) return failed(`${what} was accepted; it must be refused.`);
    if (answer.error.cause === 'NOT_ACCEPTED') return null;
    return (
      unanswered(what, answer.error) ?? failed(`${what} must be refused; instead it ${saidNo(answer.error)}.`)
    );
  };

/** The read must return true. */
export const holds =
  (otherwise: string, read: () => Promise<Result<boolean, IccamFailure>>): Step =>
  async () => {
    const answer = await read();
    if (!answer.ok)
      return unanswered('Reading it', answer.error) ?? failed(`Reading it ${saidNo(answer.error)}.`);
    return answer.value ? null : failed(otherwise);
  };

/** A "not tried" finding if the call had no usable response; otherwise `null`. */
export function unanswered(what: string, { class: kind, cause, status }: IccamFailure): Finding | null {
  const isLost = kind === 'UNREACHABLE' || kind === 'THROTTLED' || cause === 'TEST_MODE';
  return isLost ? notTried(`${what} had no usable response (${cause}${shown(status)}).`) : null;
}

const saidNo = ({ class: kind, cause, status }: IccamFailure): string =>
  kind === 'REFUSED' ? `was refused (status ${status})` : `failed with ${kind} (${cause}${shown(status)})`;

const shown = (status: number | null): string => (status === null ? '' : `, status ${status}`);
