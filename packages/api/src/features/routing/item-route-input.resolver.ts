import type { RequestContext } from '../../platform/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { decidingFactsById } from '../assessments/index.js';
import { ContentItemType } from '../cases/index.js';
import { routeInputOf } from './route-input-of.js';
import { ItemRouteInputType } from './route-input.type.js';

@Resolver(() => ContentItemType)
export class ItemRouteInputResolver {
  @FieldResolver(() => ItemRouteInputType, {
    description:
      'The facts on which the rules decide its route now. With them a browser previews the same route as the server.',
  })
  async routeInput(
    @Root() { hosting, opinions, classification, immediateDanger, decidingAssessmentId }: ContentItemType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ItemRouteInputType> {
    const deciding =
      decidingAssessmentId === null ? null : await loaders.use(decidingFactsById).load(decidingAssessmentId);
    const item = {
      opinions,
      classification,
      immediateDanger,
      hostingKind: hosting.kind,
      hostingCountry: hosting.country,
      hostingCountries: [...hosting.countries],
      hostingConfidence: hosting.confidence,
    };
    return routeInputOf(item, deciding);
  }
}
