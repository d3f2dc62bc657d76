import { AnnouncementAudience, AnnouncementType } from '@meldpunt/domain';
import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';

@InputType('RegisterWebhookInput', { description: 'Registers a system outside.' })
export class RegisterWebhookInput {
  @Field(() => String, {
    description: 'Where messages are sent: an https address without user name, password or fragment.',
  })
  url!: string;

  @Field(() => AnnouncementAudience, { description: 'For whom it listens.' })
  audience!: AnnouncementAudience;

  @Field(() => [AnnouncementType], {
    nullable: true,
    description: 'What it is told of; all that its audience may hear when absent.',
  })
  types?: AnnouncementType[] | null;
}

@InputType('PauseWebhookInput', { description: 'Lets messages wait.' })
export class PauseWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType('ResumeWebhookInput', { description: 'Lets messages go on.' })
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
    description: 'Hours during which messages are signed with the old secret too: 0 to 168.',
  })
  overlapHours?: number | null;
}

@InputType('RemoveWebhookInput', { description: 'Removes a webhook.' })
export class RemoveWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}

@InputType('SendTestEventInput', { description: 'Sends a message that tells of nothing.' })
export class SendTestEventInput {
  @Field(() => ID, { description: 'The webhook.' })
  webhookId!: string;
}
