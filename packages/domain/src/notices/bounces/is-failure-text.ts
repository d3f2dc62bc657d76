import type { BounceParts } from './bounce-parts.js';

const subjectForms =
  /undeliver|deliver(?:y|ed)?[^a-z]{0,3}(?:status|fail|problem|report|error|notification|delay|unsuccess|incomplete)|returned (?:mail|message|to sender)|mail (?:delivery|system error|could not|failed)|failure notice|failed (?:mail|delivery|message)|non.?delivery|nondeliverable|could not (?:be )?deliver|not delivered|unzustellbar|zustellung|fehlgeschlagen|non remis|[eé]chec|onbestelbaar|niet bezorgd|warning: could not send|message (?:delayed|rejected|not)|bounce|user unknown|no se puede entregar|no entregado|rejected|unknown recipient|mail failure|error sending|can not be|cannot be delivered/i;
const senderForms =
  /mailer-?daemon|mail delivery (?:sub)?system|microsoftexchange|mail administrator|mdaemon|mmdf|mail-?daemon|post_?master|bounce/i;
const textForms =
  /(?:could not|couldn't|can(?:not|'t)|unable to|was(?: not|n't)|were not|wasn't able to|not be|failed to|not been) (?:be )?deliver|deliver(?:y|ed|ing)[^.]{0,60}(?:fail|unsuccess|error|impossible|not possible|problem)|undeliver|permanent (?:error|fatal|failure)|returned (?:to (?:you|sender)|below|mail)|did not reach|reason for the failure|failed permanently|message (?:was )?(?:rejected|refused|returned|bounced)|user unknown|nicht zugestellt|unzustellbar|konnte nicht|n'a pas pu [eê]tre|niet (?:worden )?(?:bezorgd|afgeleverd)|transcript of session|qmail-send|recipients? (?:of your message|failed)|had errors|following (?:recipient|address|error)|notificationtype[\\" :]{2,10}bounce|error message below|invalid user address|送信できませんでした|not (?:a )?member of this mailing list|as their mailbox is full|could not be delivered to|送信に失敗/i;

/** Phrases that only mail programs write. */
const statements =
  /notificationtype[\\" :]{2,10}bounce|could not be delivered to:|error message below|not a member of this mailing list|an error has occurred while attempting to deliver/i;

const automatic = /auto-(?:generated|replied)/i;

/**
 * Whether a message says in words that delivery failed. An empty envelope sender or the name of a mail program is not
 * enough when the message is a reply.
 */
export function isFailureText({ headers, text, returnedTo }: BounceParts): boolean {
  if (headers['x-failed-recipients'] !== undefined || statements.test(text)) return true;
  const isByMailer = senderForms.test(headers['from'] ?? '') || /report/i.test(headers['content-type'] ?? '');
  const hasSubject = subjectForms.test(headers['subject'] ?? '');
  const hasText = textForms.test(text.slice(0, 8_000).replace(/\s+/g, ' '));
  const isReply = /auto-replied/i.test(headers['auto-submitted'] ?? '') && !isByMailer;
  if (isReply) return hasSubject && hasText;
  return (
    [
      isByMailer,
      hasSubject,
      hasText,
      returnedTo.length > 0 && automatic.test(headers['auto-submitted'] ?? ''),
    ].filter(Boolean).length >= 2
  );
}
