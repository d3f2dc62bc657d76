import type { Feature } from '../../platform/feature.js';
import type { Consequence } from './channel.port.js';
import { deliverHandOvers, type Channels } from './deliver-hand-overs.js';
import { deliverTask } from './enqueue-delivery.js';
import { HandOverAttemptEntity, HandOverEntity } from './hand-over.entity.js';
import { handOverPermissions } from './hand-over.permissions.js';
import { HandOverResolver } from './hand-over.resolver.js';
import { sweepHandOvers } from './sweep-hand-overs.js';
import { handOverViews } from './hand-over.views.js';
import { handOverFigures } from './hand-over.figures.js';

interface Parts {
  readonly channels: Channels;
  readonly afterStop: Consequence;
}

export const handOvers = {
  entities: [HandOverEntity, HandOverAttemptEntity],
  views: handOverViews,
  figures: [handOverFigures],
  permissions: handOverPermissions,
  resolvers: ({ afterRetry }: { readonly afterRetry: Consequence }) => [new HandOverResolver(afterRetry)],
  tasks: ({ channels, afterStop }: Parts) => ({ [deliverTask]: deliverHandOvers(channels, afterStop) }),
  schedule: () => ({ sweepHandOvers }),
} satisfies Feature;
