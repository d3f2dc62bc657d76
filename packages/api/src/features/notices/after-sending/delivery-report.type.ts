import { BounceClass, BounceReason } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { publishEnum } from '../../../platform/graphql/enums.js';

publishEnum(
  BounceClass,
  'DeliveryReportClass',
  'What a message that came to the return path of a notice means.',
  {
    RECIPIENT_UNKNOWN: 'The address does not exist, or no longer; the notice has failed.',
    MEMBER_FAILED: 'Another address failed, such as one member of an alias; the message may have arrived.',
    OWN_MAIL_REFUSED: 'Our own mail was refused; it is sent again once that is mended.',
    MAILBOX_FULL: 'The mailbox is full; it is sent again.',
    DELAYED: 'The message is late, and is still tried.',
    RECIPIENT_UNREACHABLE:
      'The server was not reached, or was in trouble, until attempts stopped; it is sent again.',
    NOT_DELIVERED:
      'It was not delivered, for a reason that is not the address; a person looks, and it is sent again.',
    DELIVERED: 'It was delivered.',
    OUT_OF_OFFICE: 'The reader is away.',
    RECEIPT: 'An automatic confirmation of receipt.',
    FORM_NEEDED: 'Nobody reads the mailbox; the provider asks for a form.',
    CHALLENGE: 'A person must confirm before it is delivered.',
    COMPLAINT: 'A complaint about our mail.',
    NOT_UNDERSTOOD: 'Not understood; a person looks.',
  },
);
publishEnum(BounceReason, 'DeliveryReportReason', 'What decided the class of a message that came back.', {
  FEEDBACK_REPORT: 'It is a feedback report (RFC 5965).',
  ACTION: 'The report says so.',
  STATUS: 'The status code says so.',
  PARTLY_DELIVERED: 'One recipient failed and another did not.',
  OTHER_RECIPIENT: 'Only other addresses failed.',
  FAILED_WITHOUT_REASON: 'It failed, and nothing says why.',
  NO_RULE: 'No rule fits.',
  DELIVERY_PROGRAM: 'A program behind the mailbox failed.',
  GREYLISTED: 'The server makes unknown senders wait.',
  RECIPIENT_RATE: 'The mailbox receives too much mail.',
  OWN_QUOTA: 'We have sent as much as we may.',
  MAILBOX_FULL: 'The mailbox is full.',
  READER_FILTER: 'A filter of the reader refused it.',
  EDGE_BLOCKING: 'The directory of the server does not hold the address.',
  GROUP_POSTING: 'The group takes no mail from outside.',
  SENDER_AUTHENTICATION: 'SPF, DKIM or DMARC failed.',
  REVERSE_NAME: 'The reverse name or HELO is wrong.',
  NO_ROUTER: 'No route leads to the address.',
  BLOCKED_ADDRESS: 'Our IP address is blocked.',
  SPAM_VERDICT: 'It was judged as spam.',
  VIRUS_VERDICT: 'It was judged as dangerous.',
  SENDER_REFUSED: 'The sender was refused.',
  RATE_OR_CONNECTIONS: 'Too many messages or connections.',
  POLICY: 'A policy of the recipient.',
  ACCOUNT_PAUSED_FOR_NOW: 'The account is locked for now.',
  ACCOUNT_PAUSED: 'The account is disabled.',
  TOO_LARGE: 'The message is too large.',
  EXPIRED: 'The time for delivery expired.',
  NO_SUCH_MAILBOX: 'There is no such mailbox.',
  NO_SUCH_DOMAIN: 'There is no such domain.',
  UNREACHABLE: 'The server could not be reached.',
  CONFIRM_SENDER: 'The sender must confirm.',
  USE_OUR_FORM: 'A form is asked for.',
  ABSENT: 'The reader is absent.',
  TICKET_OPENED: 'A ticket was opened.',
});

@ObjectType('DeliveryReport', {
  description: 'A message that came to the return path of a notice, as a class; its text is not kept.',
  simpleResolvers: true,
})
export class DeliveryReportType {
  @Field(() => BounceClass, { description: 'What it means.' })
  class!: BounceClass;

  @Field(() => BounceReason, { description: 'What decided that.' })
  because!: BounceReason;

  @Field(() => String, {
    nullable: true,
    description: 'The enhanced status code (RFC 3463), where there was one.',
  })
  status!: string | null;

  @Field(() => Int, { description: 'The round of the notice that it is about.' })
  round!: number;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Date;
}

@ObjectType('DeliveryReportCount', {
  description: 'How many messages of a class came to the return path of a notice.',
  simpleResolvers: true,
})
export class DeliveryReportCountType {
  @Field(() => BounceClass, { description: 'The class.' })
  class!: BounceClass;

  @Field(() => Int, { description: 'How many came; the same one counts once.' })
  count!: number;

  @Field(() => DateTimeScalar, { description: 'When the last one came.' })
  lastReceivedAt!: Date;
}
