import type { BounceVerdict } from './bounce-verdict.js';
import type { BounceClass, BounceReason } from './bounce-class.js';
import { failurePatterns, type BouncePattern } from './bounce-patterns.data.js';
import { comparable, firstPattern } from './first-pattern.js';
import { isSpecific, statusesIn, type EnhancedStatus } from './smtp-status.js';

/** What is known of a delivery that failed. @internal */
export interface Failure {
  /** The reply of the server, or the diagnostic of a report. */
  readonly reply: string | null;
  /** The status field of a report. */
  readonly status: string | null;
  /** What the report tells people about this recipient. */
  readonly text: string;
}

/** By the enhanced status alone (RFC 3463, 3), the exact before the general. House rule where the RFC leaves it open. */
const byStatus: readonly (readonly [RegExp, BounceClass])[] = [
  [/^[45]\.2\.2$/, 'MAILBOX_FULL'],
  [/^5\.1\.[78]$/, 'OWN_MAIL_REFUSED'],
  [/^5\.1\.0$/, 'NOT_DELIVERED'],
  [/^5\.1\.\d+$|^5\.2\.1$/, 'RECIPIENT_UNKNOWN'],
  [/^[45]\.7\.\d+$|^5\.6\.\d+$/, 'OWN_MAIL_REFUSED'],
  [/^4\.(?!0\.0)\d+\.\d+$|^5\.4\.[1-7]$/, 'RECIPIENT_UNREACHABLE'],
];

const classOfStatus = ({ code }: EnhancedStatus): BounceClass | null =>
  byStatus.find(([form]) => form.test(code))?.[1] ?? null;

/**
 * Decides why a delivery failed: first by what the server said, then by the status, then by what the report tells
 * people. What marks a mailbox as dead gives way to words that spare it, and to a status that speaks of policy or of a
 * passing fault.
 */
export function classifyFailure({ reply, status, text }: Failure): BounceVerdict {
  const ofServer = reply ?? repliesIn(text);
  const replied = statusesIn(ofServer);
  const statuses = [...replied, ...statusesIn(status ?? ''), ...(reply === null ? statusesIn(text) : [])];
  const known = statuses.find(isSpecific) ?? statuses[0] ?? null;
  const words = wordsOf(reply, text, known);
  const code = known?.code ?? null;
  const byCode = known === null ? null : classOfStatus(known);
  if (words === null)
    return byCode === null
      ? { class: 'NOT_DELIVERED', status: code, decidedBy: 'FAILED_WITHOUT_REASON' }
      : { class: byCode, status: code, decidedBy: 'STATUS' };
  const isFlat = words.code === 'ACCOUNT_PAUSED' && isStated(known);
  const isSpared =
    isDead(words.then) &&
    (isPassing(known, reply === null ? statuses : replied) ||
      (byCode === 'OWN_MAIL_REFUSED' && known?.subject === 1));
  if (isFlat || isSpared)
    return { class: byCode ?? 'RECIPIENT_UNREACHABLE', status: code, decidedBy: 'STATUS' };
  if (isDead(words.then) && !isStated(known) && afterData.test(`${reply ?? ''} ${text}`))
    return { class: 'OWN_MAIL_REFUSED', status: code, decidedBy: 'READER_FILTER' };
  return { class: words.then, status: code, decidedBy: words.code };
}

/**
 * The words that decide. A status that says that the address is at fault gives way to what the server itself said
 * otherwise, and to a full mailbox. Without one, the server's words decide; where they are unclear, or would mark a
 * mailbox as dead, what the report tells people is read too.
 */
function wordsOf(reply: string | null, text: string, known: EnhancedStatus | null): BouncePattern | null {
  const told = firstPattern(comparable(text), failurePatterns);
  const said = firstPattern(comparable(reply ?? repliesIn(text)), failurePatterns);
  if (isStated(known))
    return told?.code === 'MAILBOX_FULL' && (said === null || isDead(said.then)) ? told : said;
  if (said === null) return reply === null || known === null || classOfStatus(known) === null ? told : null;
  if (reply === null && said.then === 'RECIPIENT_UNREACHABLE') return told ?? said;
  const spares = told !== null && (reply === null || sparing.has(told.code));
  return isDead(said.then) && spares ? told : said;
}

/** What a report tells people beside the reply, and that spares a mailbox which the reply alone would mark as dead. */
const sparing: ReadonlySet<BounceReason> = new Set<BounceReason>([
  'READER_FILTER',
  'MAILBOX_FULL',
  'ACCOUNT_PAUSED',
  'ACCOUNT_PAUSED_FOR_NOW',
  'DELIVERY_PROGRAM',
]);

/** A server that has taken the recipient refuses the content: its words say nothing of whether the mailbox exists. */
const afterData = /(?:after|in reply to) (?:the )?end of data/i;

const replyLine = /(?:^|[^\d.])[45]\d\d[ -][^]{0,400}/;

/** The replies of servers that a text cites, from the first reply code on. */
const repliesIn = (text: string): string => replyLine.exec(text)?.[0] ?? '';

const isDead = (found: BounceClass | null): boolean => found === 'RECIPIENT_UNKNOWN';

/** Whether the status itself says that the address is at fault. */
const isStated = (known: EnhancedStatus | null): boolean =>
  known !== null && classOfStatus(known) === 'RECIPIENT_UNKNOWN';

/** Policy is only what the server itself called so: mailers put 5.7.1 on replies without a status. */
const isPassing = (known: EnhancedStatus | null, replied: readonly EnhancedStatus[]): boolean =>
  known?.kind === 4 || replied.find(isSpecific)?.subject === 7;
