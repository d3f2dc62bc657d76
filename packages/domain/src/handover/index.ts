export { Channel, channelOf } from './channel.js';
export { HandOverEvent, HandOverStatus, transitionHandOver } from './hand-over-status.js';
export { HandOverMessage } from './hand-over-message.js';
export { PoliceFeedEvent } from './police-feed-event.js';
export { FailureClass, HandOverCause, type HandOverFailure } from './failure.js';
export { meaningOfResponse, type MessageResponse } from './message-response.js';
export {
  afterFailure,
  handOverPolicy,
  pausesRecipient,
  type AfterFailure,
  type FailedAttempt,
  type HandOverPolicy,
} from './retry-policy.js';
export { Audience, audiencesOf, maySettleByHand, WorkItemKind } from './work-item.js';
export {
  AnnouncementAudience,
  announcementTypesFor,
  AnnouncementType,
  audiencesToTell,
  type AnnouncedChange,
} from './announcement.js';
