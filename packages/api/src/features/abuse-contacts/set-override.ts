import type { EntityManager } from '@mikro-orm/postgresql';
import { overrideValue } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { invalidInput, notFound, type FieldProblem } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { settleWorkItem } from '../work-items/index.js';
import type { AbuseContactTables } from './abuse-contact.entity.js';
import { formLink } from './rdap/card.js';
import type { AfterContactDecision } from './after-contact-decision.js';
import type { SetAbuseContactOverrideInput } from './abuse-contact.inputs.js';
import { oneMailAddress } from './one-mail-address.js';

const maxOrganisationLength = 200;

const problem = (isWrong: boolean, found: FieldProblem): FieldProblem[] => (isWrong ? [found] : []);

/** Sets the contact for a hostname, network or autonomous system, or removes that setting. */
export async function setAbuseContactOverride(
  input: SetAbuseContactOverrideInput,
  context: SignedInContext,
  { approved }: AfterContactDecision,
) {
  const value = overrideValue(input.scope, input.value);
  const email = input.email ? oneMailAddress(input.email) : null;
  const formUrl = input.formUrl ? formLink(input.formUrl) : null;
  const organisation = input.organisation?.trim() || null;
  const problems = [
    ...problem(value === null, { path: '/value', code: 'NOT_OF_THIS_SCOPE' }),
    ...problem(Boolean(input.email) && email === null, { path: '/email', code: 'NOT_A_MAIL_ADDRESS' }),
    ...problem(Boolean(input.formUrl) && formUrl === null, { path: '/formUrl', code: 'NOT_A_LINK' }),
    ...problem((organisation?.length ?? 0) > maxOrganisationLength, {
      path: '/organisation',
      code: 'TOO_LONG',
      detail: { code: 'MAX_CHARACTERS', max: maxOrganisationLength },
    }),
  ];
  if (value === null || problems.length > 0) return invalidInput(problems);
  return inTransaction(context, async (em) => {
    const place = { scope: input.scope, value };
    if (email === null && formUrl === null) return removeOverride(em, place, context);
    const contactId = await upsertApproved(em, { email, formUrl, organisation, input }, context);
    await kysely<AbuseContactTables>(em)
      .insertInto('abuse_contact_override')
      .values({
        id: context.newId(),
        ...place,
        contactId,
        setBy: context.viewer.id,
        setAt: context.clock(),
      })
      .onConflict((conflict) =>
        conflict.columns(['scope', 'value']).doUpdateSet((row) => ({
          contactId: row.ref('excluded.contactId'),
          setBy: row.ref('excluded.setBy'),
          setAt: row.ref('excluded.setAt'),
        })),
      )
      .execute();
    await settleWorkItem(em, context, 'CONTACT_TO_APPROVE', contactId);
    await settleWorkItem(em, context, 'NOTICE_BOUNCED', contactId);
    await approved(em, context, contactId);
    await recordAudit(em, context, overrideSet(contactId, input.scope, true));
    return { contactId };
  });
}

interface Place {
  readonly scope: SetAbuseContactOverrideInput['scope'];
  readonly value: string;
}

async function removeOverride(em: EntityManager, { scope, value }: Place, context: SignedInContext) {
  const removed = await kysely<AbuseContactTables>(em)
    .deleteFrom('abuse_contact_override')
    .where('scope', '=', scope)
    .where('value', '=', value)
    .returning('contactId')
    .executeTakeFirst();
  if (removed === undefined) return notFound();
  await recordAudit(em, context, overrideSet(removed.contactId, scope, false));
  return { contactId: null };
}

/** Finds or creates the contact of this address and kind. Entering it by hand counts as approval. */
async function upsertApproved(
  em: EntityManager,
  {
    email,
    formUrl,
    organisation,
    input,
  }: {
    email: string | null;
    formUrl: string | null;
    organisation: string | null;
    input: SetAbuseContactOverrideInput;
  },
  context: SignedInContext,
): Promise<string> {
  const approved = {
    status: 'APPROVED' as const,
    decidedBy: context.viewer.id,
    decidedAt: context.clock(),
  };
  const { id } = await kysely<AbuseContactTables>(em)
    .insertInto('abuse_contact')
    .values({
      id: context.newId(),
      email,
      kind: input.kind ?? 'NETWORK',
      organisation,
      language: input.language ?? 'EN',
      source: 'BY_HAND',
      channel: formUrl === null ? 'MAIL' : 'FORM',
      formUrl,
      warnings: [],
      roles: [],
      foundAt: context.clock(),
      version: 1,
      ...approved,
    })
    .onConflict((conflict) =>
      (email === null
        ? conflict.columns(['formUrl', 'kind']).where('email', 'is', null)
        : conflict.columns(['email', 'kind'])
      ).doUpdateSet((row) => ({
        ...approved,
        language: row.ref('excluded.language'),
        channel: row.ref('excluded.channel'),
        formUrl: row.fn.coalesce(row.ref('excluded.formUrl'), 'abuse_contact.formUrl'),
        unreachableSince: null,
        needsFormSince: null,
        version: row('abuse_contact.version', '+', 1),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const overrideSet = (contactId: string, scope: Place['scope'], isSet: boolean) => ({
  action: 'ABUSE_CONTACT_OVERRIDE_SET' as const,
  subject: 'ABUSE_CONTACT' as const,
  subjectId: contactId,
  caseId: null,
  details: { scope, isSet },
});
