import type { ChannelPort } from './channel.port.js';

/** A channel that nobody has set up: each hand-over becomes visible work, and is tried again when a person says so. */
export const notConfigured: ChannelPort = {
  deliver: () =>
    Promise.resolve({
      outcome: 'FAILED',
      failure: { class: 'REFUSED', cause: 'CHANNEL_NOT_CONFIGURED' },
    }),
};
