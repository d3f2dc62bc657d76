import type { Line } from '../hand-overs/index.js';

/** The line of hand-overs to an endpoint. */
export const lineOf = (endpointId: string): Line => ({ channel: 'WEBHOOK', recipient: endpointId });

/** The type of the message that an administrator sends to see that messages arrive. */
export const testEvent = 'TEST';
