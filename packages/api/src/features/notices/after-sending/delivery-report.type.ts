import { BounceClass, BounceReason } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { publishEnum } from '../../../platform/graphql/enums.js';

publishEnum(
  BounceClass,
  'DeliveryReportClass',
  'The class of a message received on the return path of a notice.',
  {
    RECIPIENT_UNKNOWN: 'The address does not exist, or no longer exists. The notice has failed.',
    MEMBER_FAILED: 'Another address failed, such as one member of an alias. The message may have arrived.',
    OWN_MAIL_REFUSED:
      'Mail from this hotline was refused. The notice is sent again after the cause is fixed.',
    MAILBOX_FULL: 'The mailbox is full. The notice is sent again.',
    DELAYED: 'Delivery is delayed. The server keeps trying.',
    RECIPIENT_UNREACHABLE:
      'The server could not be reached or had an error until attempts stopped. The notice is sent again.',
    NOT_DELIVERED:
      'It was not delivered. The address is not the reason. A person checks it, and the notice is sent again.',
    DELIVERED: 'It was delivered.',
    OUT_OF_OFFICE: 'An automatic out-of-office reply.',
    RECEIPT: 'An automatic confirmation of receipt.',
    FORM_NEEDED: 'Nobody reads the mailbox. The provider asks for a form.',
    CHALLENGE: 'A person must confirm before it is delivered.',
    COMPLAINT: 'A complaint about our mail.',
    NOT_UNDERSTOOD: 'The class is unknown. A person checks the message.',
  },
);
publishEnum(BounceReason, 'DeliveryReportReason', 'The reason for the class of a delivery report.', {
  FEEDBACK_REPORT: 'It is a feedback report (RFC 5965).',
  ACTION: 'The action field of the report decides.',
  STATUS: 'The status code decides.',
  PARTLY_DELIVERED: 'One recipient failed and another did not.',
  OTHER_RECIPIENT: 'Only other addresses failed.',
  FAILED_WITHOUT_REASON: 'Delivery failed. No reason was given.',
  NO_RULE: 'No rule matches.',
  DELIVERY_PROGRAM: 'A program behind the mailbox failed.',
  GREYLISTED: 'The server delays mail from unknown senders (greylisting).',
  RECIPIENT_RATE: 'The mailbox receives too much mail.',
  OWN_QUOTA: 'The sending quota of this hotline is used up.',
  MAILBOX_FULL: 'The mailbox is full.',
  READER_FILTER: 'A filter of the recipient refused it.',
  EDGE_BLOCKING: 'The address is not in the directory of the server.',
  GROUP_POSTING: 'The group does not accept mail from external senders.',
  SENDER_AUTHENTICATION: 'SPF, DKIM or DMARC failed.',
  REVERSE_NAME: 'The reverse name or HELO is wrong.',
  NO_ROUTER: 'The server has no route to the address.',
  BLOCKED_ADDRESS: 'The IP address of this hotline is blocked.',
  SPAM_VERDICT: 'It was judged as spam.',
  VIRUS_VERDICT: 'It was judged as a virus.',
  SENDER_REFUSED: 'The sender was refused.',
  RATE_OR_CONNECTIONS: 'Too many messages or connections.',
  POLICY: 'A policy of the recipient refused it.',
  ACCOUNT_PAUSED_FOR_NOW: 'The account is temporarily disabled.',
  ACCOUNT_PAUSED: 'The account is disabled.',
  TOO_LARGE: 'The message is too large.',
  EXPIRED: 'The maximum time for delivery has passed.',
  NO_SUCH_MAILBOX: 'There is no such mailbox.',
  NO_SUCH_DOMAIN: 'There is no such domain.',
  UNREACHABLE: 'The server could not be reached.',
  CONFIRM_SENDER: 'The sender must confirm.',
  USE_OUR_FORM: 'The provider requires its form.',
  ABSENT: 'The recipient is absent.',
  TICKET_OPENED: 'The provider opened a ticket.',
});

@ObjectType('DeliveryReport', {
  description: 'The class of a message received on the return path of a notice. Its text is not stored.',
  simpleResolvers: true,
})
export class DeliveryReportType {
  @Field(() => BounceClass, { description: 'The class of the message.' })
  class!: BounceClass;

  @Field(() => BounceReason, { description: 'The reason for the class.' })
  because!: BounceReason;

  @Field(() => String, {
    nullable: true,
    description: 'The enhanced status code (RFC 3463), if the message had one.',
  })
  status!: string | null;

  @Field(() => Int, { description: 'The round of the notice.' })
  round!: number;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt!: Date;
}

@ObjectType('DeliveryReportCount', {
  description: 'The number of messages of one class received on the return path of a notice.',
  simpleResolvers: true,
})
export class DeliveryReportCountType {
  @Field(() => BounceClass, { description: 'The class.' })
  class!: BounceClass;

  @Field(() => Int, { description: 'The number of messages. Duplicates count once.' })
  count!: number;

  @Field(() => DateTimeScalar, { description: 'When the last one was received.' })
  lastReceivedAt!: Date;
}
