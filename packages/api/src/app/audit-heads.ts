import { appendFile } from 'node:fs/promises';
import { smtpSender } from '../features/notices/index.js';
import { readHeadKey, type HeadDestination, type HeadSettings } from '../features/audit/index.js';
import type { Config } from '../platform/config.js';
import type { Outbound } from '../platform/outbound/outbound.js';

/** Where the signed heads of the audit trail are sent, as configured; `null` where they are not. */
export function auditHeadsOf({ auditHeads, notices }: Config, outbound: Outbound): HeadSettings | null {
  if (auditHeads === null) return null;
  const { key, everyMinutes, file, mailTo, webhookUrl } = auditHeads;
  return {
    key: readHeadKey(key),
    everyMinutes,
    destinations: {
      ...(file === null ? {} : { FILE: toFile(file) }),
      ...(mailTo === null || notices.smtp === null ? {} : { MAIL: toMail(mailTo, notices, outbound) }),
      ...(webhookUrl === null ? {} : { WEBHOOK: toWebhook(webhookUrl, outbound) }),
    },
  };
}

/** One JSON object a line, as `npm run audit:verify` reads it. */
export const toFile =
  (path: string): HeadDestination =>
  (head) =>
    appendFile(path, `${JSON.stringify(head)}\n`, { flush: true });

const toMail =
  (to: string, notices: Config['notices'], outbound: Outbound): HeadDestination =>
  async (head, number, at) => {
    if (notices.smtp === null) throw new Error('no mail server');
    const sent = await smtpSender(notices.smtp, outbound).send({
      from: { name: notices.organisation, address: notices.from },
      to,
      replyTo: null,
      returnPath: notices.from,
      messageId: `<audit-head-${number}@${notices.returnDomain}>`,
      inReplyTo: null,
      subject: `Audit trail of ${notices.organisation}: signed head ${number}`,
      text: `Keep this message. It proves which entries the audit trail had at ${at.toISOString()}.\n\nTo check: save the attached file, then run npm run audit:verify -- --heads FILE --key PUBLIC_KEY_FILE\n`,
      files: [
        {
          name: `audit-head-${number}.jsonl`,
          type: 'application/jsonl',
          content: `${JSON.stringify(head)}\n`,
        },
      ],
      headers: { 'Auto-Submitted': 'auto-generated' },
      date: at,
    });
    if (!sent.ok) throw new Error('the mail server did not accept an audit head');
  };

export const toWebhook =
  (url: string, outbound: Outbound): HeadDestination =>
  async (head) => {
    const result = await outbound.request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(head),
      maxBytes: 0,
    });
    if (!result.ok || result.value.status < 200 || result.value.status > 299)
      throw new Error('the receiver did not accept an audit head');
  };
