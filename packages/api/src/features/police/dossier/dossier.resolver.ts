import { Language } from '@meldpunt/domain';
import { Arg, Ctx, FieldResolver, Resolver, Root } from '../../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../../platform/context.js';
import { ReferralType } from '../../referrals/index.js';
import { noteCaseDossierRead, wantedCaseDossier } from './case-dossier.loaders.js';
import { CaseDossierType, presentCaseDossier } from './case-dossier.type.js';
import { noteDossierRead, wantedDossier } from './dossier.loaders.js';
import { DossierType, presentDossier } from './dossier.type.js';

@Resolver(() => ReferralType)
export class DossierResolver {
  @FieldResolver(() => DossierType, {
    nullable: true,
    description:
      'The dossier for police, or `null` if the referral is not addressed to police. For the liaison. Each read is audited.',
  })
  async dossier(
    @Root() { id, caseId }: ReferralType,
    @Arg('language', () => Language, { description: 'The language of the dossier.' }) language: Language,
    @Ctx() context: RequestContext,
  ): Promise<DossierType | null> {
    const dossier = await context.loaders.use(wantedDossier).load({ referralId: id, language });
    if (dossier === null) return null;
    noteDossierRead(dossier, 'JSON', caseId, context);
    return presentDossier(dossier);
  }

  @FieldResolver(() => CaseDossierType, {
    nullable: true,
    description:
      'The dossier on all referrals to police of the same case, or `null` if the referral is not addressed to police. For the liaison. Each read is audited.',
  })
  async caseDossier(
    @Root() { id, caseId }: ReferralType,
    @Arg('language', () => Language, { description: 'The language of the dossier.' }) language: Language,
    @Ctx() context: RequestContext,
  ): Promise<CaseDossierType | null> {
    const dossier = await context.loaders.use(wantedCaseDossier).load({ referralId: id, language });
    if (dossier === null) return null;
    noteCaseDossierRead(dossier, 'JSON', caseId, context);
    return presentCaseDossier(dossier);
  }
}
