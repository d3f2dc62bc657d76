import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { ContentItemType, contentItemById } from '../cases/index.js';
import { LookUpHostingInput, RecordHostingObservationInput } from './hosting.inputs.js';
import { observationsOfItem } from './hosting.loaders.js';
import { HostingObservationType } from './hosting-observation.type.js';
import { LookUpHostingResult, RecordHostingObservationResult } from './hosting.results.js';
import { lookUpHosting } from './look-up-hosting.js';
import type { HostingLookup } from './lookup/hosting-lookup.port.js';
import { recordHostingObservation } from './record-hosting-observation.js';

@Resolver(() => ContentItemType)
export class HostingResolver {
  readonly #lookup: HostingLookup;

  constructor(lookup: HostingLookup) {
    this.#lookup = lookup;
  }

  @FieldResolver(() => [HostingObservationType], {
    description: 'All observations about its hosting, earliest first.',
  })
  hostingObservations(
    @Root() { id }: ContentItemType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly HostingObservationType[]> {
    return loaders.use(observationsOfItem).load(id);
  }

  @Mutation(() => LookUpHostingResult, {
    description: 'Looks up where an item is hosted and records the observations. Never fetches content.',
  })
  async lookUpHosting(
    @Arg('input', () => LookUpHostingInput, { description: 'Which item.' }) input: LookUpHostingInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof LookUpHostingResult> {
    const result = await lookUpHosting(input, context, this.#lookup);
    return 'observed' in result
      ? {
          __typename: 'LookUpHostingSuccess',
          contentItem: await context.loaders.use(contentItemById).load(result.observed),
        }
      : result;
  }

  @Mutation(() => RecordHostingObservationResult, {
    description: 'Records an observation about hosting by a person.',
  })
  async recordHostingObservation(
    @Arg('input', () => RecordHostingObservationInput, { description: 'The observation.' })
    input: RecordHostingObservationInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RecordHostingObservationResult> {
    const result = await recordHostingObservation(input, context);
    return 'observed' in result
      ? {
          __typename: 'RecordHostingObservationSuccess',
          contentItem: await context.loaders.use(contentItemById).load(result.observed),
        }
      : result;
  }
}
