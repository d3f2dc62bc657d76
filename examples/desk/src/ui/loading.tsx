import { useSpeech } from '../language/language.js';

export function Loading() {
  const { texts } = useSpeech();
  return (
    <p className="loading" role="status">
      {texts.api.loading}
    </p>
  );
}
