/** How the person who uses the desk is signed in. */
export interface Session {
  /** The current token; `null` when nobody is signed in. `refused` is the token that the API has refused last. */
  readonly token: (refused?: string) => Promise<string | null>;
  /**
   * Signs in again without leaving the page, so that nothing typed is lost. With `isStronger` the person authenticates even
   * if the provider still knows them, because the session that it knows is not strong or recent enough.
   */
  readonly signInAgain: (how?: { readonly isStronger: boolean }) => Promise<void>;
  readonly signOut: () => Promise<void>;
}
