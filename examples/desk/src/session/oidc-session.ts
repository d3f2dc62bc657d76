import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { DeskConfig } from '../app/config.js';
import type { Session } from './session.js';

/** The page to which the provider returns: it completes a sign-in in this window or in a small one. */
const returnPath = 'signed-in';

/** Signs in with the organisation’s provider: authorization code with PKCE. Tokens stay in memory. */
export async function oidcSession({
  authority,
  clientId,
  scope = 'openid profile',
}: NonNullable<DeskConfig['signIn']>): Promise<Session | null> {
  const desk = new URL(import.meta.env.BASE_URL, location.href);
  const returnTo = new URL(returnPath, desk).href;
  const users = new UserManager({
    authority,
    client_id: clientId,
    scope,
    redirect_uri: returnTo,
    popup_redirect_uri: returnTo,
    silent_redirect_uri: returnTo,
    post_logout_redirect_uri: desk.href,
    response_type: 'code',
    automaticSilentRenew: true,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  if (location.href.startsWith(returnTo)) {
    const user = await users.signinCallback();
    // In a small window there is nothing else to do: the provider’s answer has been passed on.
    if (window.opener !== null || window.parent !== window) return null;
    history.replaceState(null, '', pathIn(user?.state) ?? desk.href);
  }
  const user = await users.getUser();
  if (user === null || user.expired === true) {
    await users.signinRedirect({ state: location.pathname + location.search });
    return null;
  }
  return {
    token: async () => {
      const now = await users.getUser();
      return now === null || now.expired === true ? null : now.access_token;
    },
    signInAgain: async () => void (await users.signinPopup()),
    signOut: () => users.signoutRedirect(),
  };
}

/** A path of this desk that was kept during the sign-in; never another site. */
const pathIn = (state: unknown): string | null =>
  typeof state === 'string' && state.startsWith(import.meta.env.BASE_URL) && !state.startsWith('//')
    ? state
    : null;
