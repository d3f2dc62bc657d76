import { bestWordsIn } from '@meldpunt/domain';
import { useSpeech } from '../language/language.js';
import type { Speech } from '../language/speech.js';
import { DecisionView, type Decision } from './decision-view.js';
import type { Preview } from './questions.js';
import { sayReason } from './rules.js';

/** What the answers lead to, decided in this browser by the rules of the domain. Nothing is stored yet. */
export function PreviewPanel({ preview }: { readonly preview: Preview | null }) {
  const speech = useSpeech();
  const { texts } = speech;
  return (
    <section className="preview" aria-label={texts.caseFile.preview} aria-live="polite">
      <h2>{texts.caseFile.preview}</h2>
      {preview === null ? (
        <p className="quiet">{texts.caseFile.previewEmpty}</p>
      ) : (
        <DecisionView decision={decisionOf(preview, speech)} />
      )}
    </section>
  );
}

function decisionOf({ qualification, route }: Preview, speech: Speech): Decision {
  const say = (codes: readonly string[]) => codes.map((code) => ({ code, text: sayReason(code, speech) }));
  return {
    classification: qualification.classification,
    because: say(qualification.because),
    legalBasis: qualification.legalBasis.map(({ code, article, title }) => ({
      code,
      text: `${article} · ${bestWordsIn(title, speech.language)}`,
    })),
    openQuestions: say(qualification.settledBy),
    route: {
      outcome: route.outcome,
      because: say(route.because),
      legs: route.legs.map(({ because, hotlines, ...leg }) => ({
        ...leg,
        hotlines: hotlines.map(({ name }) => name),
        because: say(because),
      })),
    },
  };
}
