import { ViewerDocument, type ViewerQuery } from '@meldpunt/client';
import type { Permission } from '@meldpunt/domain';
import { createContext, type ReactNode, useContext } from 'react';
import { useRead } from './use-read.js';
import { ProblemBanner } from './problem-banner.js';
import { Loading } from '../ui/loading.js';

export interface Viewer extends Omit<NonNullable<ViewerQuery['viewer']>, 'may'> {
  readonly may: (permission: Permission) => boolean;
}

const Context = createContext<Viewer | null>(null);

/** Reads who is signed in and what they may do, before anything else is shown. */
export function ViewerProvider({
  children,
  withoutRole,
}: {
  readonly children: ReactNode;
  readonly withoutRole: ReactNode;
}) {
  const { data, problem } = useRead(['viewer'], ViewerDocument, {});
  if (problem !== null) return <ProblemBanner problem={problem} />;
  if (data === undefined) return <Loading />;
  if (data.viewer === null || data.viewer.may.length === 0) return withoutRole;
  const { may, ...viewer } = data.viewer;
  const held = new Set(may);
  return <Context value={{ ...viewer, may: (permission) => held.has(permission) }}>{children}</Context>;
}

export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (viewer === null) throw new TypeError('no ViewerProvider');
  return viewer;
}
