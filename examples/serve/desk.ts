import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { DemoSignIn } from '@meldpunt/api/dist/src/app/demo.js';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { repository } from './repository.js';

const files = fileURLToPath(new URL('examples/desk/dist/app/', repository));

export const isDeskBuilt = (): boolean => existsSync(`${files}index.html`);

/** The desk loads from and calls this origin only. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The files of the desk. A path without a file is a view of the desk, which its router opens. In a demo it also has its
 * settings and the people to choose from.
 */
export async function addDesk(app: FastifyInstance, signIns: readonly DemoSignIn[]): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy);
  });
  if (signIns.length > 0) {
    app.get('/config.json', () => ({ api: '/graphql', demoPeople: '/desk/people.json' }));
    app.get('/people.json', () =>
      Promise.all(
        signIns.map(async ({ subject, name, roles, token }) => ({
          subject,
          name,
          roles,
          token: await token(),
        })),
      ),
    );
  }
  if (!isDeskBuilt()) return;
  await app.register(fastifyStatic, { root: files, wildcard: false, index: false, redirect: false });
  const page = (_request: unknown, reply: FastifyReply) => reply.sendFile('index.html');
  // A file of an earlier build is not a view.
  app.get('/assets/*', (_request, reply) => reply.code(404).send());
  app.get('/', page);
  app.get('/*', page);
}
