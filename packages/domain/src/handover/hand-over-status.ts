import { follow, type TransitionRefusal, type TransitionTable } from '../transition.js';
import type { Result } from '../result.js';

/** The status of one outbox message for one recipient. @public */
export const HandOverStatus = {
  PENDING: 'PENDING',
  CONFIRMED: 'CONFIRMED',
  DEAD: 'DEAD',
  CALLED_OFF: 'CALLED_OFF',
} as const;
export type HandOverStatus = keyof typeof HandOverStatus;

/** The events of a hand-over. @public */
export const HandOverEvent = {
  CONFIRM: 'CONFIRM',
  STOP: 'STOP',
  RETRY: 'RETRY',
  CALL_OFF: 'CALL_OFF',
} as const;
export type HandOverEvent = keyof typeof HandOverEvent;

/** The state machine of a hand-over. A stopped hand-over is never deleted: a person retries or cancels it. @internal */
export const handOverTransitions: TransitionTable<HandOverStatus, HandOverEvent> = {
  PENDING: { CONFIRM: 'CONFIRMED', STOP: 'DEAD', CALL_OFF: 'CALLED_OFF' },
  DEAD: { RETRY: 'PENDING', CALL_OFF: 'CALLED_OFF' },
  CONFIRMED: {},
  CALLED_OFF: {},
};

/** The status after an event, or the refusal that leaves the status unchanged. Never throws. @public */
export const transitionHandOver = (
  from: HandOverStatus,
  event: HandOverEvent,
): Result<HandOverStatus, TransitionRefusal<HandOverStatus, HandOverEvent>> =>
  follow(handOverTransitions, from, event);
