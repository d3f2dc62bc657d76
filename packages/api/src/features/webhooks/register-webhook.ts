import { announcementTypesFor } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { invalidInput, presentAs, type FieldProblem } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { endpointUrl } from './endpoint-url.js';
import { newSecret } from './signing-secret.js';
import type { RegisterWebhookInput } from './webhook.inputs.js';
import type { WebhookTables } from './webhook.entity.js';
import { presentWebhook } from './webhook.type.js';

/** Registers an external system for the events that its audience may see. The secret is returned only once. */
export async function registerWebhook(input: RegisterWebhookInput, context: SignedInContext) {
  const { audience } = input;
  const address = endpointUrl(input.url, context.isTest);
  const types = [...new Set(input.types ?? announcementTypesFor(audience))];
  const problems = [...('code' in address ? [address] : []), ...typeProblems(input)];
  if ('code' in address || problems.length > 0) return invalidInput(problems);
  const id = context.newId();
  const { secret, sealed, store } = await newSecret(context, id);
  return inTransaction(context, async (em) => {
    const registered = await kysely<WebhookTables>(em)
      .insertInto('webhook_endpoint')
      .values({
        id,
        url: address.url,
        audience,
        types,
        secretSealed: sealed,
        status: 'ACTIVE',
        nextSequence: 1,
        createdBy: context.viewer.id,
        createdAt: context.clock(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await store(em);
    await recordAudit(em, context, {
      action: 'WEBHOOK_REGISTERED',
      subject: 'WEBHOOK',
      subjectId: registered.id,
      caseId: null,
      details: { audience, types },
    });
    return presentAs('RegisterWebhookSuccess', { webhook: presentWebhook(registered), secret });
  });
}

function typeProblems({ audience, types }: RegisterWebhookInput): readonly FieldProblem[] {
  if (types === null || types === undefined) return [];
  if (types.length === 0)
    return [
      {
        path: '/types',
        code: 'TYPES_EMPTY',
      },
    ];
  const heard = announcementTypesFor(audience);
  return types.flatMap((type, index) =>
    heard.includes(type)
      ? []
      : [
          {
            path: `/types/${index}`,
            code: 'TYPE_NOT_FOR_AUDIENCE',
            detail: { code: 'POSSIBLE', type: 'AnnouncementType', codes: heard } as const,
          },
        ],
  );
}
