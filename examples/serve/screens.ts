import type { DemoSignIn } from '@meldpunt/api/dist/src/app/demo.js';
import type { FastifyInstance } from 'fastify';
import { addDesk, isDeskBuilt } from './desk.js';

/** The screens that are served, as a person reads them, with their paths. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

/** Adds the screens to a server that does not listen yet. Returns those that are built. */
export async function addScreens(
  app: FastifyInstance,
  signIns: readonly DemoSignIn[] = [],
): Promise<readonly Screen[]> {
  const screens: Screen[] = [];
  await app.register((desk) => addDesk(desk, signIns), { prefix: '/desk' });
  if (isDeskBuilt()) screens.push({ name: 'Desk of the team', path: '/desk' });
  return screens;
}
