import { Language } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { caseDossierText, type CaseDossier } from './case-dossier.js';

@ObjectType('CaseDossier', {
  description:
    'What police are handed about all referrals of one case, for their file, in one language. It holds the dossier on each referral as it was issued. Its schema is served at /schemas/police-case-dossier.json, and it is printed at /referrals/{id}/case-dossier.pdf.',
  simpleResolvers: true,
})
export class CaseDossierType {
  @Field(() => String, { description: 'The number of the case.' })
  reference!: string;

  @Field(() => Int, { description: 'How many referrals to police it tells of.' })
  referralCount!: number;

  @Field(() => DateTimeScalar, { description: 'When the newest of the dossiers in it was issued.' })
  generatedAt!: Date;

  @Field(() => Language, { description: 'The language of its words.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether it comes from an installation that only tests.' })
  isTest!: boolean;

  @Field(() => String, {
    description:
      'SHA-256 over the canonical JSON (RFC 8785) of the file without its digest, in hexadecimal. It changes when one of the dossiers does.',
  })
  digest!: string;

  @Field(() => String, {
    description: 'The file as canonical JSON: keep it as it is, and it can be verified.',
  })
  json!: string;
}

export const presentCaseDossier = (dossier: CaseDossier): CaseDossierType => ({
  reference: dossier.reference,
  referralCount: dossier.dossiers.length,
  generatedAt: new Date(dossier.generatedAt),
  language: dossier.language,
  isTest: dossier.isTest,
  digest: dossier.digest,
  json: caseDossierText(dossier),
});
