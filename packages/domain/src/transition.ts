import { err, ok, type Result } from './result.js';

/** A state machine: for each state, the accepted events and the next state. @public */
export type TransitionTable<State extends string, Event extends string> = {
  readonly [from in State]: { readonly [event in Event]?: State };
};

/** An event that is not accepted in this state; nothing has changed. @public */
export interface TransitionRefusal<State extends string = string, Event extends string = string> {
  readonly code: 'TRANSITION_NOT_ALLOWED';
  readonly from: State;
  readonly event: Event;
  /** The events that this state accepts. */
  readonly allowed: readonly Event[];
}

/** Looks up an event in a state machine. Never throws: an unknown state accepts no event. @internal */
export function follow<State extends string, Event extends string>(
  table: TransitionTable<State, Event>,
  from: State,
  event: Event,
): Result<State, TransitionRefusal<State, Event>> {
  const row: { readonly [known in Event]?: State } = Object.hasOwn(table, from) ? table[from] : {};
  const to = Object.hasOwn(row, event) ? row[event] : undefined;
  if (to !== undefined) return ok(to);
  return err({ code: 'TRANSITION_NOT_ALLOWED', from, event, allowed: Object.keys(row) as Event[] });
}
