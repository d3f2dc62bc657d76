import { Arg, Args, Ctx, Mutation, Query, Resolver } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { pauseWebhook, resumeWebhook, rotateWebhookSecret, sendTestEvent } from './change-webhook.js';
import { registerWebhook } from './register-webhook.js';
import { removeWebhook } from './remove-webhook.js';
import {
  PauseWebhookInput,
  RegisterWebhookInput,
  RemoveWebhookInput,
  ResumeWebhookInput,
  RotateWebhookSecretInput,
  SendTestEventInput,
} from './webhook.inputs.js';
import { webhookPage } from './webhook.queries.js';
import {
  PauseWebhookResult,
  RegisterWebhookResult,
  RemoveWebhookResult,
  ResumeWebhookResult,
  RotateWebhookSecretResult,
  SendTestEventResult,
} from './webhook.results.js';
import { WebhookConnection, WebhookType } from './webhook.type.js';

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => WebhookConnection, {
    description: 'The external systems that receive messages about changes, earliest first.',
  })
  webhooks(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WebhookType>> {
    return webhookPage(page, context);
  }

  @Mutation(() => RegisterWebhookResult, {
    description: 'Registers an external system. Its secret is returned only once.',
  })
  registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'The system to register.' })
    input: RegisterWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RegisterWebhookResult> {
    return registerWebhook(input, context);
  }

  @Mutation(() => PauseWebhookResult, {
    description: 'Pauses a webhook. Its messages wait until it is resumed.',
  })
  pauseWebhook(
    @Arg('input', () => PauseWebhookInput, { description: 'The webhook.' }) input: PauseWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof PauseWebhookResult> {
    return pauseWebhook(input.webhookId, context);
  }

  @Mutation(() => ResumeWebhookResult, {
    description: 'Resumes a webhook and delivers its waiting messages.',
  })
  resumeWebhook(
    @Arg('input', () => ResumeWebhookInput, { description: 'The webhook.' }) input: ResumeWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ResumeWebhookResult> {
    return resumeWebhook(input.webhookId, context);
  }

  @Mutation(() => RotateWebhookSecretResult, {
    description: 'Gives a webhook a new secret, which is returned only once.',
  })
  rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, {
      description: 'The webhook, and how long the old secret is still used.',
    })
    input: RotateWebhookSecretInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RotateWebhookSecretResult> {
    return rotateWebhookSecret(input, context);
  }

  @Mutation(() => RemoveWebhookResult, {
    description: 'Removes a webhook and its secret. Its undelivered messages are cancelled.',
  })
  removeWebhook(
    @Arg('input', () => RemoveWebhookInput, { description: 'The webhook.' }) input: RemoveWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RemoveWebhookResult> {
    return removeWebhook(input.webhookId, context);
  }

  @Mutation(() => SendTestEventResult, {
    description: 'Sends a message of type TEST to a webhook, queued behind its other messages.',
  })
  sendTestEvent(
    @Arg('input', () => SendTestEventInput, { description: 'The webhook.' }) input: SendTestEventInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof SendTestEventResult> {
    return sendTestEvent(input.webhookId, context);
  }
}
