import { Field, ID, ObjectType, type ClassType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { WebhookType } from './webhook.type.js';

@ObjectType('RegisterWebhookSuccess', { description: 'The webhook is registered.', simpleResolvers: true })
export class RegisterWebhookSuccess {
  @Field(() => WebhookType, { description: 'The webhook in its current state.' })
  webhook!: WebhookType;

  @Field(() => String, { description: 'The signing secret. It is returned only once.' })
  secret!: string;
}

@ObjectType('PauseWebhookSuccess', { description: 'The webhook is paused.', simpleResolvers: true })
export class PauseWebhookSuccess {
  @Field(() => WebhookType, { description: 'The webhook in its current state.' })
  webhook!: WebhookType;
}

@ObjectType('ResumeWebhookSuccess', { description: 'The webhook is resumed.', simpleResolvers: true })
export class ResumeWebhookSuccess {
  @Field(() => WebhookType, { description: 'The webhook in its current state.' })
  webhook!: WebhookType;
}

@ObjectType('RotateWebhookSecretSuccess', {
  description: 'The webhook has a new secret.',
  simpleResolvers: true,
})
export class RotateWebhookSecretSuccess {
  @Field(() => WebhookType, { description: 'The webhook in its current state.' })
  webhook!: WebhookType;

  @Field(() => String, { description: 'The new signing secret. It is returned only once.' })
  secret!: string;
}

@ObjectType('RemoveWebhookSuccess', {
  description: 'The webhook and its secret are removed.',
  simpleResolvers: true,
})
export class RemoveWebhookSuccess {
  @Field(() => ID, { description: 'The id of the removed webhook.' })
  webhookId!: string;
}

@ObjectType('SendTestEventSuccess', { description: 'The test message is queued.', simpleResolvers: true })
export class SendTestEventSuccess {
  @Field(() => WebhookType, { description: 'The webhook in its current state.' })
  webhook!: WebhookType;
}

const changed = <Success extends ClassType>(name: string, description: string, success: Success) =>
  resultUnion(name, description, [success, NotFoundError, TransitionNotAllowedError] as const);

export const RegisterWebhookResult = resultUnion(
  'RegisterWebhookResult',
  'The result of registering a webhook.',
  [RegisterWebhookSuccess, InvalidInputError] as const,
);
export const PauseWebhookResult = changed(
  'PauseWebhookResult',
  'The result of pausing a webhook.',
  PauseWebhookSuccess,
);
export const ResumeWebhookResult = changed(
  'ResumeWebhookResult',
  'The result of resuming a webhook.',
  ResumeWebhookSuccess,
);
export const RotateWebhookSecretResult = resultUnion(
  'RotateWebhookSecretResult',
  'The result of rotating the secret.',
  [RotateWebhookSecretSuccess, NotFoundError, TransitionNotAllowedError, InvalidInputError] as const,
);
export const RemoveWebhookResult = resultUnion('RemoveWebhookResult', 'The result of removing a webhook.', [
  RemoveWebhookSuccess,
  NotFoundError,
] as const);
export const SendTestEventResult = changed(
  'SendTestEventResult',
  'The result of sending a test message.',
  SendTestEventSuccess,
);
