import { NoticeAddressee, NoticeStatus, TakenOutReason } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';

publishEnum(NoticeAddressee, 'NoticeAddressee', 'Whom a notice turns to.', {
  PROVIDER: 'Who hosts the content.',
  UPSTREAM: 'The network around the provider, which has not answered.',
  REGISTRAR: 'The registrar of the name, because nobody else has answered.',
});
publishEnum(NoticeStatus, 'ProviderNoticeStatus', 'Where a notice stands.', {
  COLLECTING: 'Further addresses for the same contact may join it.',
  SENDING: 'Complete, and on its way.',
  SENT: 'Sent; it is repeated until somebody answers.',
  ANSWERED: 'Nobody waits for an answer any more.',
  UNANSWERED: 'Sent as often as it may be; the next addressee or a person goes on.',
  FAILED: 'It did not reach the contact; a person must look.',
  EMPTY: 'Nothing was left in it to send.',
});
publishEnum(TakenOutReason, 'NoticeTakenOutReason', 'Why an address was taken out of a notice.', {
  NOT_READY: 'It may not leave, or no longer.',
  HOST_CHANGED: 'It is hosted elsewhere by now.',
  INCOMPLETE: 'The notice about it lacks something.',
  HOST_NOT_CHECKED: 'Where it is hosted could not be checked; it is tried again.',
  CONTACT_NOT_USABLE: 'The contact was rejected or cannot be reached.',
  CONTENT_GONE: 'The content is gone.',
});
