export { recordHandOver, type HandOverDraft } from './record-hand-over.js';
export { deliverHandOvers, type Channels } from './deliver-line.js';
export { deliverTask } from './enqueue-delivery.js';
export { sweepHandOvers } from './sweep-hand-overs.js';
export { notConfigured } from './not-configured.js';
export { callOffHandOvers } from './call-off-hand-overs.js';
export type { Attempt, ChannelPort, Effect } from './channel.port.js';
export type { HandOverPayload } from './hand-over.entity.js';
export type { HandOverRow, HandOverTables } from './hand-over.tables.js';
