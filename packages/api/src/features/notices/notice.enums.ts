import {
  AnswerReason,
  NoticeAddressee,
  NoticeStatus,
  ProviderAnswer,
  TakenOutReason,
} from '@meldpunt/domain';
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
publishEnum(ProviderAnswer, 'ProviderAnswerKind', 'What a provider can answer to a notice.', {
  ACKNOWLEDGED: 'Received, being handled.',
  REMOVED: 'Removed, or access disabled. An observation still has to show it.',
  PRESERVED: 'The evidence is preserved.',
  NOT_OURS: 'Not hosted by this provider.',
  DISPUTED: 'The provider disputes the notice.',
});
publishEnum(AnswerReason, 'ProviderAnswerReason', 'Why a provider says no.', {
  NOT_IN_OUR_NETWORK: 'The IP address is not theirs.',
  NO_LONGER_WITH_US: 'The customer has left.',
  PASSED_ON_TO_CUSTOMER: 'Passed on to a customer of theirs.',
  NOTHING_AT_ADDRESS: 'There is nothing at the address.',
  NOT_ILLEGAL_FOR_US: 'Not illegal in their view.',
  ORDER_REQUIRED: 'They require a court order.',
  OTHER_REASON: 'Another reason.',
});
