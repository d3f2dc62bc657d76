import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { recordListRead } from '../audit/index.js';
import { AccountType, accountById } from '../identity/index.js';
import type { AfterContactDecision } from './after-contact-decision.js';
import {
  AbuseContactFilter,
  ApproveAbuseContactInput,
  RejectAbuseContactInput,
  SetAbuseContactFormInput,
  SetAbuseContactOverrideInput,
} from './abuse-contact.inputs.js';
import { abuseContactById, abuseContactPage, overridesOfContact } from './abuse-contact.queries.js';
import {
  ApproveAbuseContactResult,
  RejectAbuseContactResult,
  SetAbuseContactFormResult,
  SetAbuseContactOverrideResult,
} from './abuse-contact.results.js';
import { AbuseContactConnection, AbuseContactOverrideType, AbuseContactType } from './abuse-contact.type.js';
import { approveAbuseContact, rejectAbuseContact } from './decide-contact.js';
import { setAbuseContactForm } from './set-contact-form.js';
import { setAbuseContactOverride } from './set-override.js';

@Resolver(() => AbuseContactType)
export class AbuseContactResolver {
  readonly #after: AfterContactDecision;

  constructor(after: AfterContactDecision) {
    this.#after = after;
  }

  @Query(() => AbuseContactConnection, {
    description: 'Abuse contacts that notices can be sent to, oldest first.',
  })
  async abuseContacts(
    @Arg('filter', () => AbuseContactFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: AbuseContactFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AbuseContactType>> {
    const found = await abuseContactPage(filter ?? null, page, context);
    return recordListRead('abuseContacts', found, { filter, ...page }, context);
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who last decided on it.' })
  decidedBy(
    @Root() { decidedBy }: AbuseContactType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return decidedBy === null ? null : loaders.use(accountById).load(decidedBy);
  }

  @FieldResolver(() => [AbuseContactOverrideType], {
    description: 'The hostnames, networks and autonomous systems that it was set for by hand.',
  })
  overrides(
    @Root() { id }: AbuseContactType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly AbuseContactOverrideType[]> {
    return loaders.use(overridesOfContact).load(id);
  }

  @Mutation(() => ApproveAbuseContactResult, {
    description:
      'Approves an abuse contact: notices may be sent to it. Needed once, before the first notice.',
  })
  async approveAbuseContact(
    @Arg('input', () => ApproveAbuseContactInput, { description: 'Which one.' })
    input: ApproveAbuseContactInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ApproveAbuseContactResult> {
    const result = await approveAbuseContact(input, context, this.#after);
    return 'contactId' in result
      ? { __typename: 'ApproveAbuseContactSuccess', contact: await loaded(result.contactId, context) }
      : result;
  }

  @Mutation(() => RejectAbuseContactResult, {
    description: 'Rejects an abuse contact: nothing is sent to it.',
  })
  async rejectAbuseContact(
    @Arg('input', () => RejectAbuseContactInput, { description: 'Which one.' })
    input: RejectAbuseContactInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RejectAbuseContactResult> {
    const result = await rejectAbuseContact(input, context, this.#after);
    return 'contactId' in result
      ? { __typename: 'RejectAbuseContactSuccess', contact: await loaded(result.contactId, context) }
      : result;
  }

  @Mutation(() => SetAbuseContactFormResult, {
    description: 'Sets the form of an abuse contact. Each notice to it becomes a work item for a person.',
  })
  async setAbuseContactForm(
    @Arg('input', () => SetAbuseContactFormInput, { description: 'The contact and the form.' })
    input: SetAbuseContactFormInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof SetAbuseContactFormResult> {
    const result = await setAbuseContactForm(input, context);
    return 'contactId' in result
      ? { __typename: 'SetAbuseContactFormSuccess', contact: await loaded(result.contactId, context) }
      : result;
  }

  @Mutation(() => SetAbuseContactOverrideResult, {
    description:
      'Sets the recipient of notices about a hostname, network or autonomous system. Also approves the contact.',
  })
  async setAbuseContactOverride(
    @Arg('input', () => SetAbuseContactOverrideInput, {
      description: 'What the contact applies to, and the contact.',
    })
    input: SetAbuseContactOverrideInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof SetAbuseContactOverrideResult> {
    const result = await setAbuseContactOverride(input, context, this.#after);
    if (!('contactId' in result)) return result;
    const { contactId } = result;
    return {
      __typename: 'SetAbuseContactOverrideSuccess',
      contact: contactId === null ? null : await loaded(contactId, context),
    };
  }
}

const loaded = (id: string, { loaders }: SignedInContext): Promise<AbuseContactType> =>
  loaders.use(abuseContactById).load(id);
