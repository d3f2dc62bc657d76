import type { ChannelPort } from './channel.port.js';

/**
 * A channel that is not configured. Each hand-over fails and opens a work item; it is retried only if a person requests
 * it.
 */
export const notConfigured: ChannelPort = {
  deliver: () =>
    Promise.resolve({
      outcome: 'FAILED',
      failure: { class: 'REFUSED', cause: 'CHANNEL_NOT_CONFIGURED' },
    }),
};
