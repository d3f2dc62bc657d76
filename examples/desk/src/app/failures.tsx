import { Button } from 'react-aria-components/Button';
import { useSpeech } from '../language/language.js';

export function NotThere() {
  const { texts } = useSpeech();
  return <p className="empty">{texts.app.notThere}</p>;
}

/** A page that threw. The error itself is not shown: it may contain reported content. */
export function PageFailed({ reset }: { readonly reset: () => void }) {
  const { texts } = useSpeech();
  return (
    <div className="banner refusal" role="alert">
      <strong>{texts.app.broken}</strong>
      <Button onPress={reset}>{texts.api.retry}</Button>
    </div>
  );
}
