import { writeNotice, type Language, type Notice, type NoticeAddressee } from '@meldpunt/domain';
import type { HotlineIdentity } from '../notice-settings.js';
import type { MailFile, OutgoingMail } from './mail-sender.port.js';
import { returnAddress } from './notice-tokens.js';
import { xarfReports } from './xarf-report.js';

/** The input of one message. */
export interface NoticeMessage {
  readonly noticeId: string;
  readonly notices: readonly [Notice, ...Notice[]];
  readonly to: string;
  readonly language: Language;
  readonly addressee: NoticeAddressee;
  readonly round: number;
  readonly returnToken: string;
  readonly isTest: boolean;
  readonly identity: HotlineIdentity;
  readonly now: Date;
}

const addressFile = 'addresses.txt';

/** Returns the Message-ID. It is the same each time the same round of the same notice is sent. */
export const messageIdOf = (
  noticeId: string,
  round: number,
  { from }: Pick<HotlineIdentity, 'from'>,
): string => `<${noticeId}.${round}@${from.slice(from.indexOf('@') + 1)}>`;

/**
 * Composes the message of a notice: text with defanged addresses, a file with the exact addresses, and a XARF report
 * for each address whose classification has a XARF value.
 */
export function composeNotice(message: NoticeMessage): OutgoingMail {
  const { noticeId, notices, round, isTest, identity, language, addressee } = message;
  const messageId = messageIdOf(noticeId, round, identity);
  const { organisation } = identity;
  const { subject, text } = writeNotice(
    { notices, organisation, addressee, round, isTest, addressFile },
    language,
  );
  const setting = { organisation, contact: identity.contact, isTest, messageId };
  const reports = notices.flatMap((notice) => xarfReports(notice, setting));
  return {
    from: { name: organisation, address: identity.from },
    to: message.to,
    replyTo: identity.contact.toLowerCase() === identity.from.toLowerCase() ? null : identity.contact,
    returnPath: returnAddress(message.returnToken, identity.returnDomain),
    messageId,
    inReplyTo: round > 1 ? messageIdOf(noticeId, 1, identity) : null,
    subject,
    text,
    files: [
      {
        name: addressFile,
        type: 'text/plain; charset=utf-8',
        content: `${notices.flatMap(({ urls }) => urls).join('\r\n')}\r\n`,
      },
      ...reports.map((report, index): MailFile => ({
        name: `xarf-${index + 1}.json`,
        type: 'application/json',
        content: `${JSON.stringify(report, null, 2)}\n`,
      })),
    ],
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language.toLowerCase(),
      ...(isTest ? { 'X-Meldpunt-Test': 'yes' } : {}),
    },
    date: message.now,
  };
}
