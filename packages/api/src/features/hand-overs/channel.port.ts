import type { EntityManager } from '@mikro-orm/postgresql';
import type { HandOverFailure } from '@meldpunt/domain';
import type { ActingContext, Actor, WorkContext } from '../../platform/work-context.js';
import type { HandOverPayload } from './hand-over.entity.js';
import type { HandOver } from './hand-over.entity.js';

/** Further changes in the transaction that ends a hand-over. Its case is already locked; lock its referral next. */
export type Effect = (em: EntityManager) => Promise<void>;

/** The result of one attempt. */
export type Attempt =
  | { readonly outcome: 'CONFIRMED'; readonly proof: HandOverPayload; readonly effect?: Effect }
  | { readonly outcome: 'FAILED'; readonly failure: HandOverFailure }
  | { readonly outcome: 'POSTPONED'; readonly until: Date }
  | { readonly outcome: 'CALLED_OFF'; readonly because: string; readonly effect?: Effect };

/**
 * A delivery channel.
 *
 * `deliver` may be called again for the same hand-over if the first call succeeded but the process died before it
 * stored the result. The channel must make this idempotent for the recipient, using the id of the hand-over. Failures
 * of the recipient are returned, never thrown. An exception is an error of this software.
 */
export interface ChannelPort {
  deliver(handOver: HandOver, context: WorkContext): Promise<Attempt>;
  /** Called when retries stop: what else this channel must do. */
  readonly stopped?: Consequence;
}

/** A follow-up change when retries stop or a person requests another attempt, in the same transaction. */
export type Consequence = (
  em: EntityManager,
  handOver: HandOver,
  context: Actor & Pick<ActingContext, 'newId'>,
) => Promise<void>;
