/**
 * The part of an introspection result that graphcache reads.
 *
 * @public
 */
export interface GraphcacheSchema {
  /** As in the response to an introspection query. */
  readonly __schema: {
    readonly queryType: { readonly name: string };
    readonly mutationType: { readonly name: string };
    readonly subscriptionType: { readonly name: string };
    readonly types: readonly object[];
  };
}
