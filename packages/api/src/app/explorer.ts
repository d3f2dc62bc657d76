import type { FastifyInstance } from 'fastify';
import { optionalModule } from '../platform/optional-module.js';

/** The explorer may load from and call this server only: it works offline and sends nothing to third parties. */
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

/** Hides the banner of the explorer. It advertises an external service, and operations must not be sent there. */
const withoutBanner = '<style>app-banner-container { display: none; }</style></head>';

/** Serves an explorer for the browser at `/explorer`, from files of this installation, without network. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  const { AltairFastify } = await optionalModule(
    () => import('altair-fastify-plugin'),
    'This installation does not include the explorer: set EXPLORER=0.',
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
