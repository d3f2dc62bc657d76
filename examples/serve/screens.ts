import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { neutralPage, reportForm, type FormSettings } from '@meldpunt/example-report-form';
import type { FastifyInstance } from 'fastify';

/** The folders are found from the root of the repository, because this file also runs from `dist`. */
const repository = new URL(
  import.meta.url.includes('/serve/dist/') ? '../../../' : '../../',
  import.meta.url,
);
const deskFiles = fileURLToPath(new URL('examples/desk/dist/app/', repository));

/** The screens that are served, as a person reads them, with their paths. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

/** Adds the screens to a server that does not listen yet. Returns those that are built. */
export async function addScreens(
  app: FastifyInstance,
  form: Partial<FormSettings> = {},
): Promise<readonly Screen[]> {
  const screens: Screen[] = [{ name: 'Report form', path: '/report' }];
  const settings: FormSettings = {
    apiUrl: () => `${ownOrigin(app)}/graphql`,
    organisation: 'Meldpunt',
    exitUrl: neutralPage,
    interviewUrl: null,
    isDemo: true,
    note: () => {},
    ...form,
  };
  await app.register(reportForm, { prefix: '/report', settings });
  if (existsSync(`${deskFiles}index.html`)) {
    await app.register(desk, { prefix: '/desk' });
    screens.push({ name: 'Desk of the team', path: '/desk' });
  }
  return screens;
}

/** Where this server reaches itself. It may listen on every address of the machine. */
const ownOrigin = (app: FastifyInstance): string =>
  app.listeningOrigin.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

/** The files of the desk. A path without a file is a view of the desk, which its router opens. */
async function desk(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: deskFiles, wildcard: false, index: false, redirect: false });
  const page = (_request: unknown, reply: { sendFile: (name: string) => unknown }) =>
    reply.sendFile('index.html');
  app.get('/', page);
  app.get('/*', page);
}
