import type { EntityManager } from '@mikro-orm/postgresql';
import type { HandOverFailure } from '@meldpunt/domain';
import type { ActingContext, Actor, WorkContext } from '../../platform/work-context.js';
import type { HandOverPayload } from './hand-over.entity.js';
import type { HandOver } from './hand-over.entity.js';

/** What else commits with the end of a hand-over. The case of the hand-over is locked; lock its referral next. */
export type Effect = (em: EntityManager) => Promise<void>;

/** What came of one attempt. */
export type Attempt =
  | { readonly outcome: 'CONFIRMED'; readonly proof: HandOverPayload; readonly effect?: Effect }
  | { readonly outcome: 'FAILED'; readonly failure: HandOverFailure }
  | { readonly outcome: 'POSTPONED'; readonly until: Date }
  | { readonly outcome: 'CALLED_OFF'; readonly because: string; readonly effect?: Effect };

/**
 * A way to a kind of recipient.
 *
 * `deliver` may be called again for the same hand-over when its first call succeeded and this process died before it
 * could note that: towards the recipient it must be the same thing, by the id of the hand-over. What the recipient
 * does is never an exception; an exception is a fault of our own.
 */
export interface ChannelPort {
  deliver(handOver: HandOver, work: WorkContext): Promise<Attempt>;
  /** Attempts have stopped: what else follows on this channel. */
  readonly stopped?: Consequence;
}

/**
 * What follows for the thing itself when attempts stop, or a person asks for another; in the transaction that notes it.
 */
export type Consequence = (
  em: EntityManager,
  handOver: HandOver,
  context: Actor & Pick<ActingContext, 'newId'>,
) => Promise<void>;
