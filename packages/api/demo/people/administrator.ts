import { RegisterWebhookDocument, type AnnouncementType, type Client } from '@meldpunt/client';
import { succeeded } from '../script-broken.js';

/** What the receiver is told of; more could be had. */
const types: readonly AnnouncementType[] = [
  'CASE_ROUTED',
  'CASE_CLOSED',
  'TAKEDOWN_CLEARED',
  'REFERRAL_SENT',
  'REFERRAL_COMPLETED',
];

/** Registers a webhook for a system outside; returns the secret that verifies what it receives. */
export async function registerReceiver(administrator: Client, url: string): Promise<string> {
  const { registerWebhook } = await administrator.execute(RegisterWebhookDocument, {
    input: { url, audience: 'CASEWORK', types },
  });
  return succeeded(registerWebhook, 'RegisterWebhookSuccess').secret;
}
