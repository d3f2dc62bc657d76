import { RegisterWebhookDocument, type AnnouncementType, type Client } from '@meldpunt/client';
import { succeeded } from '../script-broken.js';

/** The event types of the receiver; a subset of the available types. */
const types: readonly AnnouncementType[] = [
  'CASE_ROUTED',
  'CASE_CLOSED',
  'TAKEDOWN_CLEARED',
  'REFERRAL_SENT',
  'REFERRAL_COMPLETED',
];

/** Registers a webhook for an external system; returns the secret that verifies its messages. */
export async function registerReceiver(administrator: Client, url: string): Promise<string> {
  const { registerWebhook } = await administrator.execute(RegisterWebhookDocument, {
    input: { url, audience: 'CASEWORK', types },
  });
  return succeeded(registerWebhook, 'RegisterWebhookSuccess').secret;
}
