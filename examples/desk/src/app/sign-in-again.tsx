import { Button } from 'react-aria-components/Button';
import { useSpeech } from '../language/language.js';
import { useSignInAgain } from '../session/use-sign-in-again.js';

/** Shown above the page when the token has expired. The page stays as it is. */
export function SignInAgain() {
  const { texts } = useSpeech();
  const signIn = useSignInAgain();
  return (
    <div className="banner" role="alert">
      <strong>{texts.session.expiredTitle}</strong>
      <span>{texts.session.expiredHint}</span>
      <Button onPress={() => void signIn()}>{texts.session.signInAgain}</Button>
    </div>
  );
}
