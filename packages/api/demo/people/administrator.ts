import type { Client, TypedDocument } from '@meldpunt/client';
import { succeeded } from '../script-broken.js';

const register = `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { __typename
  ... on RegisterWebhookSuccess { secret } ... on UserError { code } } }` as TypedDocument<
  {
    readonly registerWebhook:
      | { readonly __typename: 'RegisterWebhookSuccess'; readonly secret: string }
      | { readonly __typename: 'InvalidInputError'; readonly code: string };
  },
  { readonly input: { readonly url: string; readonly audience: string; readonly types: readonly string[] } }
>;

/** What the receiver is told of; more could be had. */
const types = ['CASE_ROUTED', 'CASE_CLOSED', 'TAKEDOWN_CLEARED', 'REFERRAL_SENT', 'REFERRAL_COMPLETED'];

/** Has a system outside told of changes; answers the secret with which it tells what is genuine. */
export async function registerReceiver(administrator: Client, url: string): Promise<string> {
  const { registerWebhook } = await administrator.execute(register, {
    input: { url, audience: 'CASEWORK', types },
  });
  return succeeded(registerWebhook, 'RegisterWebhookSuccess').secret;
}
