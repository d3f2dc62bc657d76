import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { DeskConfig } from '../app/config.js';
import type { Session } from './session.js';

/** The page to which the provider returns: it completes a sign-in in this window or in a small one. */
const returnPath = 'signed-in';
/** A token is renewed when it is valid for less than this. */
const marginSeconds = 10;

/** Signs in with the organisation’s provider: authorization code with PKCE. Tokens stay in memory. */
export async function oidcSession(signIn: NonNullable<DeskConfig['signIn']>): Promise<Session | null> {
  const desk = new URL(import.meta.env.BASE_URL, location.href);
  const returnTo = new URL(returnPath, desk).href;
  const users = userManager(signIn, desk.href, returnTo);
  if (location.href.startsWith(returnTo)) {
    // In a small window there is nothing else to do: the other window reads the response of the provider.
    if (window.opener !== null) {
      await users.signinPopupCallback();
      return null;
    }
    const user = await users.signinRedirectCallback().catch(unlessRefused);
    history.replaceState(null, '', pathIn(user?.state) ?? desk.href);
  }
  const user = await users.getUser();
  if (user === null) {
    await users.signinRedirect({ state: location.pathname + location.search });
    return null;
  }
  return {
    token: tokenOf(users),
    signInAgain: async (how) => {
      const { profile } = await users.signinPopup(how?.isStronger ? { prompt: 'login' } : {});
      // The page shows what somebody else was allowed to read.
      if (profile.sub !== user.profile.sub) location.assign(desk);
    },
    signOut: () => users.signoutRedirect(),
  };
}

const userManager = (
  { authority, clientId, scope = 'openid profile', parameters = {} }: NonNullable<DeskConfig['signIn']>,
  deskUrl: string,
  returnTo: string,
): UserManager =>
  new UserManager({
    authority,
    client_id: clientId,
    scope,
    extraQueryParams: { ...parameters },
    redirect_uri: returnTo,
    popup_redirect_uri: returnTo,
    post_logout_redirect_uri: deskUrl,
    response_type: 'code',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });

/**
 * Returns the current token. One that ends or was refused is renewed with the refresh token, once for all requests that
 * wait. If it cannot be renewed, the API refuses the old one, and the page asks to sign in again.
 */
function tokenOf(users: UserManager): Session['token'] {
  let renewal: Promise<User | null> | null = null;
  const renew = (): Promise<User | null> =>
    (renewal ??= users
      .signinSilent()
      .catch(() => null)
      .finally(() => (renewal = null)));
  return async (refused) => {
    const user = await users.getUser();
    if (user === null) return null;
    const { access_token: token, expires_in: left = Infinity } = user;
    if (token !== refused && left > marginSeconds) return token;
    // Without a refresh token the library opens an iframe, which the headers of the desk do not allow.
    const renewed = user.refresh_token === undefined ? null : await renew();
    return renewed?.access_token ?? token;
  };
}

/** The address of an old response, from the history of the browser, begins a new sign-in. */
function unlessRefused(error: unknown): null {
  if (new URLSearchParams(location.search).has('error')) throw error;
  return null;
}

/** A path of this desk that was kept during the sign-in; never another site. */
const pathIn = (state: unknown): string | null =>
  typeof state === 'string' && state.startsWith(import.meta.env.BASE_URL) && !state.startsWith('//')
    ? state
    : null;
