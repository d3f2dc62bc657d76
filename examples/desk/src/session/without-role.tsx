import { Button } from 'react-aria-components/Button';
import { useApi } from '../api/api.js';
import { useSpeech } from '../language/language.js';

export function WithoutRole() {
  const { texts } = useSpeech();
  const { session } = useApi();
  return (
    <main className="banner">
      <strong>{texts.session.withoutRole}</strong>
      <span>{texts.session.withoutRoleHint}</span>
      <Button onPress={() => void session.signOut()}>{texts.session.signOut}</Button>
    </main>
  );
}
