import { ViewerDocument, type ViewerQuery } from '@meldpunt/client';
import { permissionsOf, whyWithheld, type Permission } from '@meldpunt/domain';
import { createContext, type ReactNode, useContext } from 'react';
import { useRead } from './use-read.js';
import { ProblemBanner } from './problem-banner.js';
import { Loading } from '../ui/loading.js';

export interface Viewer extends Omit<NonNullable<ViewerQuery['viewer']>, 'may'> {
  readonly may: (permission: Permission) => boolean;
  /** Why a permission of their roles is not granted now; `null` if it is, or if no role has it. */
  readonly withheld: (permission: Permission) => ReturnType<typeof whyWithheld>;
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
  // If a later read fails, the page stays with what is known: nothing typed is lost.
  if (data === undefined) return problem === null ? <Loading /> : <ProblemBanner problem={problem} />;
  if (data.viewer === null || permissionsOf(data.viewer.roles).size === 0) return withoutRole;
  const { may, ...viewer } = data.viewer;
  const granted = new Set(may);
  return (
    <Context
      value={{
        ...viewer,
        may: (permission) => granted.has(permission),
        withheld: (permission) => whyWithheld(permission, { roles: viewer.roles, granted }),
      }}
    >
      {children}
    </Context>
  );
}

export function useViewer(): Viewer {
  const viewer = useContext(Context);
  if (viewer === null) throw new TypeError('no ViewerProvider');
  return viewer;
}
