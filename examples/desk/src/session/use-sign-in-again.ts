import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '../api/api.js';

/** Signs in again on this page, and reads again what failed and what the viewer may do. */
export function useSignInAgain(how?: { readonly isStronger: true }): () => Promise<void> {
  const { session, expiry } = useApi();
  const queries = useQueryClient();
  return async () => {
    await session.signInAgain(how);
    expiry.set(false);
    // A stronger sign-in allows more.
    await queries.refetchQueries({
      type: 'active',
      predicate: ({ state, queryKey: [name] }) => state.status === 'error' || name === 'viewer',
    });
  };
}
