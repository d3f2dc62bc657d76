export { BounceClass, BounceReason } from './bounce-class.js';
export type { BounceParts, ReportedRecipient } from './bounce-parts.js';
export { bounceConsequences, undeliveredClasses, type BounceConsequence } from './bounce-consequence.js';
export { classifyBounce, type BounceVerdict } from './classify-bounce.js';
export { classifySmtpReply } from './classify-reply.js';
