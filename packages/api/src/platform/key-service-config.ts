import { z } from 'zod';
import type { KeyServiceSettings } from './crypto/transit-client.js';

const isOfThisMachine = (url: string): boolean =>
  /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(new URL(url).hostname);

/** Where the key service is. Its agent on this machine may be reached without TLS. */
export const keyServiceEnvironment = {
  KEY_SERVICE_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => url.startsWith('https:') || isOfThisMachine(url), 'needs https://')
    .optional(),
  KEY_SERVICE_MOUNT: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*$/, 'needs the path of the engine, without a slash at its ends')
    .default('transit'),
  KEY_SERVICE_PREFIX: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'needs letters, digits and hyphens')
    .default('meldpunt-'),
  KEY_SERVICE_TOKEN_FILE: z.string().min(1).optional(),
};

export const keyServiceFrom = (env: {
  readonly KEY_SERVICE_URL?: string | undefined;
  readonly KEY_SERVICE_MOUNT: string;
  readonly KEY_SERVICE_PREFIX: string;
  readonly KEY_SERVICE_TOKEN_FILE?: string | undefined;
}): KeyServiceSettings | null =>
  env.KEY_SERVICE_URL === undefined || env.KEY_SERVICE_TOKEN_FILE === undefined
    ? null
    : {
        url: env.KEY_SERVICE_URL,
        mount: env.KEY_SERVICE_MOUNT,
        prefix: env.KEY_SERVICE_PREFIX,
        tokenFile: env.KEY_SERVICE_TOKEN_FILE,
      };
