import type { DemoSignIn } from '@meldpunt/api/dist/src/app/demo.js';
import { neutralPage, reportForm, type FormSettings } from '@meldpunt/example-report-form';
import type { FastifyInstance } from 'fastify';
import type { DemoSetting } from './demo/demo-pages.js';
import { addDesk, isDeskBuilt } from './desk.js';

/** The screens that are served, as a person reads them, with their paths. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

/**
 * Adds the screens to a server that does not listen yet, and with the counterparts of a demo also their page. Returns those
 * that are built.
 */
export async function addScreens(
  app: FastifyInstance,
  signIns: readonly DemoSignIn[] = [],
  form: Partial<FormSettings> = {},
  demo: Pick<DemoSetting, 'outside' | 'passTime'> | null = null,
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
  await app.register((desk) => addDesk(desk, signIns), { prefix: '/desk' });
  if (isDeskBuilt()) screens.push({ name: 'Desk of the team', path: '/desk' });
  if (demo !== null) {
    const { demoPages } = await import('./demo/demo-pages.js');
    const setting = { ...demo, signIns, ownOrigin: () => ownOrigin(app) };
    await app.register((pages) => demoPages(pages, setting), { prefix: '/demo' });
    screens.push({ name: 'The others in the demo', path: '/demo' });
  }
  return screens;
}

/** Where this server reaches itself. It may listen on every address of the machine. */
const ownOrigin = (app: FastifyInstance): string =>
  app.listeningOrigin.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
