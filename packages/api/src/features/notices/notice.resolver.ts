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
      'The current and past notices of the referral, with their answers. Empty for other kinds, and for roles that cannot see contacts of providers.',
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
  @FieldResolver(() => AbuseContactType, { description: 'The contact that receives it.' })
  contact(
    @Root() { contactId }: ProviderNoticeType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AbuseContactType> {
    return loaders.use(abuseContactById).load(contactId);
  }
}
