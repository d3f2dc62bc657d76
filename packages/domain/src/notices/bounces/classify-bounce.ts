import type { BounceClass, BounceReason } from './bounce-class.js';
import type { BounceParts, ReportedRecipient } from './bounce-parts.js';
import { aboutOurs, ourPart } from './about-ours.js';
import { classifyAutoReply } from './classify-auto-reply.js';
import { classifyFailure } from './classify-failure.js';
import type { BounceVerdict } from './bounce-verdict.js';
import { isFailureText } from './is-failure-text.js';
import { statusesIn } from './smtp-status.js';

const verdict = (
  found: BounceClass,
  decidedBy: BounceReason,
  status: string | null = null,
): BounceVerdict => ({
  class: found,
  status,
  decidedBy,
});

/**
 * Decides what a message at a return path means for the one recipient of the notice.
 *
 * Never throws: a message that matches no rule is `NOT_UNDERSTOOD`. A mailbox counts as missing only when the report is
 * about `ours`, nothing was delivered, and the address itself is the problem: status 5.1.x or 5.2.1 (RFC 3463), or a
 * text that says the same. When two readings are possible, the one that keeps the contact is used. `ours` is `null`
 * when it is unknown; then each recipient of the report counts.
 * @public
 */
export function classifyBounce(parts: BounceParts, ours: string | null): BounceVerdict {
  if (parts.isFeedbackReport) return verdict('COMPLAINT', 'FEEDBACK_REPORT');
  if (parts.recipients.some(({ action }) => action !== null)) return fromReport(parts, ours);
  const isFailure = isFailureText(parts);
  if (isFailure) return fromText(parts, ours);
  return classifyAutoReply(parts) ?? verdict('NOT_UNDERSTOOD', 'NO_RULE');
}

/** `undeliverable` and `expired` are not in RFC 3464, but servers use them. */
const gone = new Set(['failed', 'undeliverable', 'expired']);
const arrived = new Set(['delivered', 'relayed', 'expanded', 'deliverable']);

/**
 * Reads the recipient groups of a report. A delivery to our recipient keeps the contact; after that, failures of our
 * recipient count.
 */
function fromReport(parts: BounceParts, ours: string | null): BounceVerdict {
  const { recipients } = parts;
  const delivered = recipients.find(({ action }) => arrived.has(action ?? ''));
  const failed = recipients.filter(({ action }) => gone.has(action ?? ''));
  const delayed = recipients.filter(({ action }) => action === 'delayed');
  if (delivered !== undefined)
    return failed.length > 0
      ? verdict('MEMBER_FAILED', 'PARTLY_DELIVERED', failed[0]?.status)
      : verdict('DELIVERED', 'ACTION', delivered.status);
  const about = failed.filter((recipient) => aboutOurs(recipient, ours));
  const [other] = failed;
  if (about.length === 0 && other !== undefined && delayed.length === 0)
    return verdict('MEMBER_FAILED', 'OTHER_RECIPIENT', other.status);
  const told = ourPart(parts, ours) ?? '';
  if (about.length > 0) return worst(about.map((recipient) => failureOf(recipient, told)));
  const [late] = delayed;
  return late === undefined ? verdict('NOT_UNDERSTOOD', 'NO_RULE') : asDelay(failureOf(late, told), 'ACTION');
}

/** A delayed message is still tried. When our own mail is the reason, waiting does not help. */
const asDelay = (reason: BounceVerdict, decidedBy: BounceReason): BounceVerdict =>
  reason.class === 'OWN_MAIL_REFUSED' ? reason : verdict('DELAYED', decidedBy, reason.status);

function failureOf({ diagnostic, status }: ReportedRecipient, text: string): BounceVerdict {
  return classifyFailure({ reply: diagnostic, status, text });
}

function fromText(parts: BounceParts, ours: string | null): BounceVerdict {
  const part = ourPart(parts, ours);
  if (part === null)
    return verdict('MEMBER_FAILED', 'OTHER_RECIPIENT', statusesIn(parts.text)[0]?.code ?? null);
  return isStillTried(parts)
    ? asDelay(classifyFailure({ reply: null, status: null, text: part }), 'ACTION')
    : classifyFailure({ reply: null, status: null, text: part });
}

const stillTried =
  /(?:will (?:continue|be re-?tri|keep|try|retry)|still (?:being )?(?:tr(?:y|ied)|queued|undelivered)|not yet (?:been )?delivered|warning message only|no action is required|do not need to resend|has(?: not|n't) been delivered (?:yet|to)|delay(?:ed)?)/;
const gaveUp =
  /(?:giving up|given up|gave up|could not be delivered|permanent|has been removed|returned|undeliverable|failed)/;

function isStillTried({ headers, text }: BounceParts): boolean {
  const subject = (headers['subject'] ?? '').toLowerCase();
  const plain = text.toLowerCase().replace(/\s+/g, ' ').slice(0, 4_000);
  return /delay|warning/.test(subject)
    ? !/giving up/.test(plain)
    : stillTried.test(plain) && !gaveUp.test(plain);
}

/** Of several verdicts: a missing mailbox counts only when no other verdict keeps the contact. */
const worst = (verdicts: readonly BounceVerdict[]): BounceVerdict =>
  verdicts.find((one) => one.class !== 'RECIPIENT_UNKNOWN') ??
  verdicts[0] ??
  verdict('NOT_UNDERSTOOD', 'NO_RULE');
