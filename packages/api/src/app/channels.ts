import { Channel } from '@meldpunt/domain';
import { notConfigured, type ChannelPort, type Channels } from '../features/hand-overs/index.js';
import { features } from './features.js';
import type { System } from './system.js';

/** The channels to recipients. A channel that is not configured stops each hand-over at once with a work item. */
export function createChannels(system: System): Channels {
  const found: Readonly<Record<string, ChannelPort>> = Object.assign(
    {},
    ...features.map(({ channels }) => channels?.(system) ?? {}),
  );
  return Object.fromEntries(
    Object.values(Channel).map((channel) => [channel, found[channel] ?? notConfigured]),
  ) as Channels;
}
