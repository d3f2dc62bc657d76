import { Ctx, FieldResolver, Resolver } from '../../platform/graphql/type-graphql.js';
import type { SignedInContext } from '../../platform/context.js';
import { ViewerType } from '../identity/index.js';
import { exposureOfPerson } from './claim-periods.js';
import { ExposureType } from './exposure.type.js';

@Resolver(() => ViewerType)
export class ExposureResolver {
  @FieldResolver(() => ExposureType, {
    description: 'How long you have worked with reported content, and which limits you have reached.',
  })
  exposure(@Ctx() context: SignedInContext): Promise<ExposureType> {
    return exposureOfPerson(context.em, context, context.viewer.id);
  }
}
