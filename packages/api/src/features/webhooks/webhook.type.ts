import { AnnouncementAudience, AnnouncementType } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { WebhookEndpoint } from './webhook.entity.js';

/** The status of an endpoint that is not removed. */
export const WebhookStatus = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', DISABLED: 'DISABLED' } as const;
export type WebhookStatus = keyof typeof WebhookStatus;

publishEnum(WebhookStatus, 'WebhookStatus', 'The status of a webhook.', {
  ACTIVE: 'Messages are sent.',
  PAUSED: 'Messages wait until it is resumed.',
  DISABLED: 'Its receiver responded that it is gone. Remove the webhook.',
});
publishEnum(AnnouncementAudience, 'AnnouncementAudience', 'The audience of an external system.', {
  CASEWORK: 'Caseworkers: cases, referrals and work items, without answers of police.',
  POLICE: 'The police liaison: referrals to police and work items for police.',
});
publishEnum(AnnouncementType, 'AnnouncementType', 'The event types for external systems.', {
  REFERRAL_CREATED: 'A referral was created.',
  REFERRAL_SENT: 'A referral was sent, confirmed by its channel.',
  REFERRAL_FAILED: 'A referral could not be delivered.',
  REFERRAL_RETRIED: 'A failed referral is ready again.',
  REFERRAL_WITHDRAWN: 'An unsent referral was withdrawn.',
  REFERRAL_ACKNOWLEDGED:
    'The recipient confirmed a referral. For police referrals it is sent to the POLICE audience only.',
  REFERRAL_COMPLETED:
    'A referral was completed. For police referrals it is sent to the POLICE audience only.',
  TAKEDOWN_HELD: 'A takedown is held. Its object is the referral to the provider.',
  TAKEDOWN_CLEARED: 'A takedown is cleared. Its object is the referral to the provider.',
  CASE_ROUTED: 'A case was routed.',
  CASE_HELD: 'A case was put on hold for a person.',
  CASE_CLOSED: 'A case was closed.',
  CASE_REOPENED: 'A linked cycle of a closed case was opened.',
  WORK_ITEM_OPENED: 'A work item was opened.',
  WORK_ITEM_SETTLED: 'A work item was closed.',
  HAND_OVER_STOPPED:
    'Delivery attempts of an outbox message have stopped. Not sent for messages to webhooks.',
});

@ObjectType('Webhook', {
  description: 'An external system that receives signed messages about events.',
  simpleResolvers: true,
})
export class WebhookType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The URL for messages.' })
  url!: string;

  @Field(() => AnnouncementAudience, {
    description: 'The audience. The system gets only events that this audience may see.',
  })
  audience!: AnnouncementAudience;

  @Field(() => [AnnouncementType], { description: 'The event types.' })
  types!: readonly AnnouncementType[];

  @Field(() => WebhookStatus, { description: 'The status.' })
  status!: WebhookStatus;

  @Field(() => Int, {
    description: 'The number of the last message sent to it. 0 if there was none.',
  })
  lastSequence!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when messages are also signed with the old secret. `null` if there is no old secret in use.',
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
