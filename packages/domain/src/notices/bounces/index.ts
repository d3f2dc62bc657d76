export { BounceClass, BounceReason } from './bounce-class.js';
export type { BounceParts, ReportedRecipient } from './bounce-parts.js';
export { bounceConsequences, undeliveredClasses, type BounceConsequence } from './bounce-consequence.js';
export { classifyBounce } from './classify-bounce.js';
export { type BounceVerdict } from './bounce-verdict.js';
export { classifySmtpReply } from './classify-reply.js';
