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
    description: 'The systems outside that are told of changes, earliest first.',
  })
  webhooks(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WebhookType>> {
    return webhookPage(page, context);
  }

  @Mutation(() => RegisterWebhookResult, {
    description: 'Registers a system outside. Its secret is answered this once.',
  })
  registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'What to register.' })
    input: RegisterWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RegisterWebhookResult> {
    return registerWebhook(input, context);
  }

  @Mutation(() => PauseWebhookResult, { description: 'Lets messages to a webhook wait.' })
  pauseWebhook(
    @Arg('input', () => PauseWebhookInput, { description: 'Which.' }) input: PauseWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof PauseWebhookResult> {
    return pauseWebhook(input.webhookId, context);
  }

  @Mutation(() => ResumeWebhookResult, {
    description: 'Lets messages to a webhook go on, with those that waited.',
  })
  resumeWebhook(
    @Arg('input', () => ResumeWebhookInput, { description: 'Which.' }) input: ResumeWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ResumeWebhookResult> {
    return resumeWebhook(input.webhookId, context);
  }

  @Mutation(() => RotateWebhookSecretResult, {
    description: 'Gives a webhook a new secret, answered this once.',
  })
  rotateWebhookSecret(
    @Arg('input', () => RotateWebhookSecretInput, {
      description: 'Which, and for how long the old one counts.',
    })
    input: RotateWebhookSecretInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RotateWebhookSecretResult> {
    return rotateWebhookSecret(input, context);
  }

  @Mutation(() => RemoveWebhookResult, {
    description: 'Removes a webhook with its secret; what was not delivered is called off.',
  })
  removeWebhook(
    @Arg('input', () => RemoveWebhookInput, { description: 'Which.' }) input: RemoveWebhookInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RemoveWebhookResult> {
    return removeWebhook(input.webhookId, context);
  }

  @Mutation(() => SendTestEventResult, {
    description: 'Sends a message of type TEST to a webhook, in its turn among the others.',
  })
  sendTestEvent(
    @Arg('input', () => SendTestEventInput, { description: 'Which.' }) input: SendTestEventInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof SendTestEventResult> {
    return sendTestEvent(input.webhookId, context);
  }
}
