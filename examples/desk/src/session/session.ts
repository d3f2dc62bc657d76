/** How the person who uses the desk is signed in. */
export interface Session {
  /** The current token; `null` when nobody is signed in. `refused` is the token that the API has refused last. */
  readonly token: (refused?: string) => Promise<string | null>;
  /** Signs in again without leaving the page, so that nothing typed is lost. */
  readonly signInAgain: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}
