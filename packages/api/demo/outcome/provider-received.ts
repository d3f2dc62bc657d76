import type { ReceivedMail } from '../../counterparts/mail-server.js';
import type { Provider } from '../people/provider.js';
import type { Party } from './received.js';

/** The parts of a notice, as its reader sees them. */
export const attachmentsOf = ({ email }: ReceivedMail): readonly string[] => [
  'letter',
  ...email.attachments.map(({ filename, mimeType }) => filename ?? mimeType),
];

/** Every notice, by the name that a repeat of it would have too. */
export const providerReceived = (provider: Provider, name: string): Party => ({
  name,
  received: provider.received.map((mail) => ({
    at: new Date(mail.email.date ?? 0),
    what: `notice ${/NT-\d+/.exec(mail.email.subject ?? '')?.[0] ?? ''}: ${attachmentsOf(mail).join(', ')}`,
    key: mail.email.messageId ?? '',
  })),
});
