import type { BounceVerdict } from './bounce-verdict.js';
import type { BounceClass, BounceReason } from './bounce-class.js';
import { failurePatterns, type BouncePattern } from './bounce-patterns.data.js';
import { comparable, firstPattern } from './first-pattern.js';
import { isSpecific, statusesIn, type EnhancedStatus } from './smtp-status.js';

/** The facts of a failed delivery. @internal */
export interface Failure {
  /** The reply of the server, or the diagnostic of a report. */
  readonly reply: string | null;
  /** The status field of a report. */
  readonly status: string | null;
  /** The report’s text for people about this recipient. */
  readonly text: string;
}

/**
 * By the enhanced status code alone (RFC 3463, 3), exact codes before general ones. House rule where the RFC leaves it
 * open.
 */
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
 * Decides why a delivery failed: first by the server’s reply, then by the status, then by the report’s text. A missing
 * mailbox is overruled by words that keep the contact, and by a status about policy or a temporary fault.
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
 * Chooses the deciding pattern. A status that blames the address is overruled by a different reply of the server
 * itself, and by a full mailbox. Without a status, the server’s reply decides. When the reply is unclear, or would mean
 * a missing mailbox, the report’s text is read too.
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

/** Reasons in the report’s text that keep a contact although the reply alone would mean a missing mailbox. */
const sparing: ReadonlySet<BounceReason> = new Set<BounceReason>([
  'READER_FILTER',
  'MAILBOX_FULL',
  'ACCOUNT_PAUSED',
  'ACCOUNT_PAUSED_FOR_NOW',
  'DELIVERY_PROGRAM',
]);

/** A server that has accepted the recipient refuses the content. Its reply does not say whether the mailbox exists. */
const afterData = /(?:after|in reply to) (?:the )?end of data/i;

const replyLine = /(?:^|[^\d.])[45]\d\d[ -][^]{0,400}/;

/** The server replies that a text quotes, from the first reply code on. */
const repliesIn = (text: string): string => replyLine.exec(text)?.[0] ?? '';

const isDead = (found: BounceClass | null): boolean => found === 'RECIPIENT_UNKNOWN';

/** Whether the status itself blames the address. */
const isStated = (known: EnhancedStatus | null): boolean =>
  known !== null && classOfStatus(known) === 'RECIPIENT_UNKNOWN';

/**
 * Whether the failure is temporary or about policy. Policy counts only when the server itself gave that status, because
 * mailers add 5.7.1 to replies without a status.
 */
const isPassing = (known: EnhancedStatus | null, replied: readonly EnhancedStatus[]): boolean =>
  known?.kind === 4 || replied.find(isSpecific)?.subject === 7;
