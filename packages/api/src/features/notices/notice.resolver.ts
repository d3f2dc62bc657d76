import { Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { Permission } from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext } from '../../platform/context.js';
import { ReferralType } from '../referrals/index.js';
import { AbuseContactType, abuseContactById } from '../abuse-contacts/index.js';
import { noticesOfReferral } from './notice.loaders.js';
import { ProviderNoticeType } from './notice.type.js';

@Resolver(() => ReferralType)
export class ReferralNoticesResolver {
  @FieldResolver(() => [ProviderNoticeType], {
    description:
      'The notices to providers that it is or was in, with what was answered; empty for other kinds, and for those who see no contacts of providers.',
  })
  notices(
    @Root() { id, kind }: ReferralType,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<readonly ProviderNoticeType[]> | readonly ProviderNoticeType[] {
    return kind === 'HOSTING_PROVIDER' && may(viewer, Permission.ABUSE_CONTACT_READ)
      ? loaders.use(noticesOfReferral).load(id)
      : [];
  }
}

@Resolver(() => ProviderNoticeType)
export class ProviderNoticeResolver {
  @FieldResolver(() => AbuseContactType, { description: 'Whom it is for.' })
  contact(
    @Root() { contactId }: ProviderNoticeType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AbuseContactType> {
    return loaders.use(abuseContactById).load(contactId);
  }
}
