import { AnnouncementAudience, AnnouncementType } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';

@InputType('RegisterWebhookInput', { description: 'Registers an external system.' })
export class RegisterWebhookInput {
  @Field(() => String, {
    description: 'The URL for messages: an https URL without user name, password or fragment.',
  })
  url!: string;

  @Field(() => AnnouncementAudience, { description: 'The audience of the system.' })
  audience!: AnnouncementAudience;

  @Field(() => [AnnouncementType], {
    nullable: true,
    description: 'The event types. All types for its audience if absent.',
  })
  types?: AnnouncementType[] | null;
}

@InputType('PauseWebhookInput', { description: 'Pauses a webhook. Messages wait.' })
export class PauseWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType('ResumeWebhookInput', { description: 'Resumes a webhook.' })
export class ResumeWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType('RotateWebhookSecretInput', { description: 'Gives a webhook a new secret.' })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 24,
    description: 'The number of hours during which messages are also signed with the old secret: 0 to 168.',
  })
  overlapHours?: number | null;
}

@InputType('RemoveWebhookInput', { description: 'Removes a webhook.' })
export class RemoveWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType('SendTestEventInput', { description: 'Sends a test message.' })
export class SendTestEventInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}
