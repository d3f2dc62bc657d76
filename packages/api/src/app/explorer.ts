import type { FastifyInstance } from 'fastify';
import { optionalPart } from '../platform/optional-part.js';

/**
 * The explorer may load and call what this server serves, and nothing else: it works offline, and tells nobody
 * anything.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** The explorer's banner advertises a service outside; what is typed here must not go there. */
const withoutBanner = '<style>app-banner-container { display: none; }</style></head>';

/** Serves an in-browser explorer at `/explorer` from files of this installation; it needs no network. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  const { AltairFastify } = await optionalPart(
    () => import('altair-fastify-plugin'),
    'The explorer is no part of it: set EXPLORER=0.',
  );
  await app.register(async (explorer) => {
    explorer.addHook('onSend', async (_request, reply, payload) => {
      reply.header('content-security-policy', contentSecurityPolicy);
      return typeof payload === 'string' ? payload.replace('</head>', withoutBanner) : payload;
    });
    await explorer.register(AltairFastify, {
      path: '/explorer',
      baseURL: '/explorer/',
      endpointURL: '/graphql',
      initialQuery: '{ viewer { name roles permissions } }',
    });
  });
}
