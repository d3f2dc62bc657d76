import { follow, type TransitionRefusal, type TransitionTable } from '../transition.js';
import type { Result } from '../result.js';

/** Where one event for one recipient stands. @public */
export const HandOverStatus = {
  PENDING: 'PENDING',
  CONFIRMED: 'CONFIRMED',
  DEAD: 'DEAD',
  CALLED_OFF: 'CALLED_OFF',
} as const;
export type HandOverStatus = keyof typeof HandOverStatus;

/** What can happen to it. @public */
export const HandOverEvent = {
  CONFIRM: 'CONFIRM',
  STOP: 'STOP',
  RETRY: 'RETRY',
  CALL_OFF: 'CALL_OFF',
} as const;
export type HandOverEvent = keyof typeof HandOverEvent;

/** The life of a hand-over: what has stopped is never gone, a person tries it again or calls it off. @public */
export const handOverTransitions: TransitionTable<HandOverStatus, HandOverEvent> = {
  PENDING: { CONFIRM: 'CONFIRMED', STOP: 'DEAD', CALL_OFF: 'CALLED_OFF' },
  DEAD: { RETRY: 'PENDING', CALL_OFF: 'CALLED_OFF' },
  CONFIRMED: {},
  CALLED_OFF: {},
};

/** Where an event leads a hand-over, or why it leads nowhere. Total. @public */
export const transitionHandOver = (
  from: HandOverStatus,
  event: HandOverEvent,
): Result<HandOverStatus, TransitionRefusal<HandOverStatus, HandOverEvent>> =>
  follow(handOverTransitions, from, event);
