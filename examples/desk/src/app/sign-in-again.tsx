import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { useApi } from '../api/api.js';
import { useSpeech } from '../language/language.js';

/** Shown above the page when the token has expired. The page stays as it is. */
export function SignInAgain() {
  const { texts } = useSpeech();
  const { session, expiry } = useApi();
  const queries = useQueryClient();
  const signIn = async () => {
    await session.signInAgain();
    expiry.set(false);
    // A stronger sign-in allows more.
    await queries.refetchQueries({
      type: 'active',
      predicate: ({ state, queryKey: [name] }) => state.status === 'error' || name === 'viewer',
    });
  };
  return (
    <div className="banner" role="alert">
      <strong>{texts.session.expiredTitle}</strong>
      <span>{texts.session.expiredHint}</span>
      <Button onPress={() => void signIn()}>{texts.session.signInAgain}</Button>
    </div>
  );
}
