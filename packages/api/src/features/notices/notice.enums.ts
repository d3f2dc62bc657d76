import { NoticeAddressee, NoticeRefusalCode, NoticeStatus, TakenOutReason } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(NoticeAddressee, 'NoticeAddressee', 'The kind of recipient of a notice.', {
  PROVIDER: 'The provider that hosts the content.',
  UPSTREAM: 'The upstream network of a provider that has not answered.',
  REGISTRAR: 'The registrar of the domain name, used when the others have not answered.',
});
publishEnum(NoticeStatus, 'ProviderNoticeStatus', 'The status of a notice.', {
  COLLECTING: 'More addresses for the same contact can be added.',
  SENDING: 'Complete and queued for sending.',
  SENT: 'Sent. It is repeated until there is an answer.',
  ANSWERED: 'No address in it waits for an answer.',
  UNANSWERED: 'Sent the maximum number of times. The next addressee gets a notice, or a person takes over.',
  FAILED: 'It could not be delivered to the contact. A person must check it.',
  EMPTY: 'All its addresses were taken out.',
});
publishEnum(TakenOutReason, 'NoticeTakenOutReason', 'Why an address was taken out of a notice.', {
  NOT_READY: 'The referral is not ready, or no longer ready.',
  HOST_CHANGED: 'The host has changed.',
  INCOMPLETE: 'A required element of the notice is missing.',
  HOST_NOT_CHECKED: 'The host could not be checked. It is tried again.',
  CONTACT_NOT_USABLE: 'The contact was rejected or cannot be reached.',
  CONTENT_GONE: 'The content was removed.',
});
publishEnum(NoticeRefusalCode, 'NoticeRefusalCode', 'Why an address of a notice may not be sent now.', {
  NOT_READY: 'The referral is not ready: police hold it or have not cleared it, or it has ended.',
  CONTACT_NOT_APPROVED: 'The contact is not approved, or cannot be reached.',
  HOST_NOT_CHECKED: 'The host could not be checked.',
  HOST_CHANGED: 'The host has changed.',
});
