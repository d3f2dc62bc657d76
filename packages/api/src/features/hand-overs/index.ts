export { recordHandOver, type HandOverDraft } from './record-hand-over.js';
export { deliverHandOvers, type Channels } from './deliver-hand-overs.js';
export { deliverTask, recipientQueueKey, type RecipientQueue } from './enqueue-delivery.js';
export { emptyHandOvers } from './empty-hand-overs.js';
export { sweepHandOvers } from './sweep-hand-overs.js';
export { notConfigured } from './not-configured.js';
export {
  callOffHandOversOfSubject,
  callOffHandOversOfReferral,
  callOffHandOversOfQueue,
} from './call-off-hand-overs.js';
export { retryHandOver } from './retry-hand-over.js';
export { expediteHandOver, isHandOverPending } from './expedite-hand-over.js';
export { findHandOver, openHandOversAbout, uncertainSpan } from './find-hand-overs.js';
export { makeHandOversUrgent } from './make-hand-overs-urgent.js';
export { expediteQueue } from './expedite-queue.js';
export type { Attempt, ChannelPort, Consequence, Effect } from './channel.port.js';
export type { HandOverPayload } from './hand-over.entity.js';
export type { HandOver } from './hand-over.entity.js';
export { HandOverType } from './hand-over.type.js';
export { handOversOfReferral } from './hand-over.queries.js';
export { waitingByChannel, type WaitingHandOvers } from './waiting-by-channel.js';
