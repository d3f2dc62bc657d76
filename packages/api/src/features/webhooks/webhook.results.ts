import { Field, ID, ObjectType, type ClassType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { WebhookType } from './webhook.type.js';

@ObjectType('RegisterWebhookSuccess', { description: 'It is registered.', simpleResolvers: true })
export class RegisterWebhookSuccess {
  @Field(() => WebhookType, { description: 'As it stands now.' })
  webhook!: WebhookType;

  @Field(() => String, { description: 'What messages are signed with. It is shown this once.' })
  secret!: string;
}

@ObjectType('PauseWebhookSuccess', { description: 'Messages wait.', simpleResolvers: true })
export class PauseWebhookSuccess {
  @Field(() => WebhookType, { description: 'As it stands now.' })
  webhook!: WebhookType;
}

@ObjectType('ResumeWebhookSuccess', { description: 'Messages go on.', simpleResolvers: true })
export class ResumeWebhookSuccess {
  @Field(() => WebhookType, { description: 'As it stands now.' })
  webhook!: WebhookType;
}

@ObjectType('RotateWebhookSecretSuccess', { description: 'It has a new secret.', simpleResolvers: true })
export class RotateWebhookSecretSuccess {
  @Field(() => WebhookType, { description: 'As it stands now.' })
  webhook!: WebhookType;

  @Field(() => String, { description: 'What messages are signed with from now on. It is shown this once.' })
  secret!: string;
}

@ObjectType('RemoveWebhookSuccess', { description: 'It is removed with its secret.', simpleResolvers: true })
export class RemoveWebhookSuccess {
  @Field(() => ID, { description: 'The id that it had.' })
  webhookId!: string;
}

@ObjectType('SendTestEventSuccess', { description: 'The message stands in line.', simpleResolvers: true })
export class SendTestEventSuccess {
  @Field(() => WebhookType, { description: 'As it stands now.' })
  webhook!: WebhookType;
}

const changed = <Success extends ClassType>(name: string, description: string, success: Success) =>
  resultUnion(name, description, [success, NotFoundError, TransitionNotAllowedError] as const);

export const RegisterWebhookResult = resultUnion('RegisterWebhookResult', 'What came of registering.', [
  RegisterWebhookSuccess,
  InvalidInputError,
] as const);
export const PauseWebhookResult = changed('PauseWebhookResult', 'What came of pausing.', PauseWebhookSuccess);
export const ResumeWebhookResult = changed(
  'ResumeWebhookResult',
  'What came of resuming.',
  ResumeWebhookSuccess,
);
export const RotateWebhookSecretResult = resultUnion(
  'RotateWebhookSecretResult',
  'What came of changing the secret.',
  [RotateWebhookSecretSuccess, NotFoundError, TransitionNotAllowedError, InvalidInputError] as const,
);
export const RemoveWebhookResult = resultUnion('RemoveWebhookResult', 'What came of removing.', [
  RemoveWebhookSuccess,
  NotFoundError,
] as const);
export const SendTestEventResult = changed(
  'SendTestEventResult',
  'What came of asking for a test.',
  SendTestEventSuccess,
);
