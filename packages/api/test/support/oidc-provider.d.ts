/** The part of `oidc-provider` that the tests use; the package has no declarations. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Client {
    readonly clientId: string;
  }

  interface AccessToken {
    resourceServer: object;
    save(): Promise<string>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    readonly Client: { find(id: string): Promise<Client> };
    readonly ResourceServer: new (id: string, settings: object) => object;
    readonly AccessToken: new (properties: object) => AccessToken;
  }
}
