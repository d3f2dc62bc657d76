import { Permission } from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import { Ctx, FieldResolver, Resolver } from '../../platform/graphql/type-graphql.js';
import type { SignedInContext } from '../../platform/context.js';
import { ViewerType } from '../identity/index.js';
import { exposureOfPerson } from './claim-periods.js';
import { ExposureType } from './exposure.type.js';

@Resolver(() => ViewerType)
export class ExposureResolver {
  @FieldResolver(() => ExposureType, {
    nullable: true,
    description:
      'How long you have worked with reported content, and which limits you have reached; `null` if you can claim no case.',
  })
  exposure(@Ctx() context: SignedInContext): Promise<ExposureType> | null {
    if (!may(context.viewer, Permission.CASE_CLAIM)) return null;
    return exposureOfPerson(context.em, context, context.viewer.id);
  }
}
