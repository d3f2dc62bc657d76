import { AnnouncementAudience, AnnouncementType } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { WebhookEndpoint } from './webhook.entity.js';

/** Where an endpoint that is not removed stands. */
export const WebhookStatus = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', DISABLED: 'DISABLED' } as const;
export type WebhookStatus = keyof typeof WebhookStatus;

publishEnum(WebhookStatus, 'WebhookStatus', 'Where a webhook stands.', {
  ACTIVE: 'Messages are sent.',
  PAUSED: 'Messages wait until it is resumed.',
  DISABLED: 'Its receiver said that it is gone; remove it.',
});
publishEnum(AnnouncementAudience, 'AnnouncementAudience', 'For whom a system outside listens.', {
  CASEWORK: 'Caseworkers: cases, referrals and work; not what police answered.',
  POLICE: 'The police liaison: referrals to police and work for police.',
});
publishEnum(AnnouncementType, 'AnnouncementType', 'What systems outside may be told of.', {
  REFERRAL_CREATED: 'A hand-over was made.',
  REFERRAL_SENT: 'A hand-over left, confirmed by its channel.',
  REFERRAL_FAILED: 'A hand-over could not be delivered.',
  REFERRAL_RETRIED: 'A hand-over that failed is ready once more.',
  REFERRAL_WITHDRAWN: 'A hand-over that had not left was withdrawn.',
  REFERRAL_ACKNOWLEDGED: 'A recipient confirmed a hand-over; of one to police, told to POLICE only.',
  REFERRAL_COMPLETED: 'A hand-over ended; of one to police, told to POLICE only.',
  TAKEDOWN_HELD: 'A takedown is held; its object is the referral to the provider.',
  TAKEDOWN_CLEARED: 'A takedown is free; its object is the referral to the provider.',
  CASE_ROUTED: 'A case was handed over.',
  CASE_HELD: 'A case was held for a person.',
  CASE_CLOSED: 'The work on a case ended.',
  CASE_REOPENED: 'A linked cycle of a closed case was opened.',
  WORK_ITEM_OPENED: 'Work for a person became visible.',
  WORK_ITEM_SETTLED: 'Work for a person ended.',
  HAND_OVER_STOPPED: 'Attempts to hand something over have stopped; never of a message to a webhook.',
});

@ObjectType('Webhook', {
  description: 'A system outside that is told, by signed messages, that something happened.',
  simpleResolvers: true,
})
export class WebhookType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Where messages are sent.' })
  url!: string;

  @Field(() => AnnouncementAudience, {
    description: 'For whom it listens; it hears no more than they may see.',
  })
  audience!: AnnouncementAudience;

  @Field(() => [AnnouncementType], { description: 'What it is told of.' })
  types!: readonly AnnouncementType[];

  @Field(() => WebhookStatus, { description: 'Where it stands.' })
  status!: WebhookStatus;

  @Field(() => Int, {
    description: 'The number of the last message that was sent to it; 0 before the first.',
  })
  lastSequence!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when messages are signed in the old way too; `null` where nothing is changing.',
  })
  rotationEndsAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  createdAt!: Date;
}

export const WebhookConnection = connectionOf(WebhookType, 'Webhook', 'webhooks');

export const presentWebhook = (row: WebhookEndpoint): WebhookType => ({
  id: row.id,
  url: row.url,
  audience: row.audience,
  types: row.types,
  status: row.status as WebhookStatus,
  lastSequence: row.nextSequence - 1,
  rotationEndsAt: row.previousSecretUntil,
  createdAt: row.createdAt,
});
