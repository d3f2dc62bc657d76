import type { Classification, Gate, ReferralKind, RouteOutcome } from '@meldpunt/domain';
import { useSpeech } from '../language/language.js';

/** A code of a decision and its sentence. */
export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** A verdict and a route with their reasons in sentences: of the preview, or as the API has stored them. */
export interface Decision {
  readonly classification: Classification;
  readonly because: readonly Reason[];
  readonly legalBasis: readonly Reason[];
  readonly openQuestions: readonly Reason[];
  readonly route: {
    readonly outcome: RouteOutcome;
    readonly because: readonly Reason[];
    readonly legs: readonly {
      readonly kind: ReferralKind;
      readonly country: string | null;
      readonly gate: Gate | null;
      readonly hotlines: readonly string[];
      readonly because: readonly Reason[];
    }[];
  } | null;
}

export function DecisionView({ decision }: { readonly decision: Decision }) {
  const { texts, label, country } = useSpeech();
  const { classification, because, legalBasis, openQuestions, route } = decision;
  return (
    <dl className="decision">
      <dt>{texts.caseFile.verdict}</dt>
      <dd>
        <strong data-verdict={classification}>{label('Classification', classification)}</strong>
        <Sentences list={because} />
      </dd>
      {legalBasis.length > 0 && (
        <>
          <dt>{texts.caseFile.legalBasis}</dt>
          <dd>
            <Sentences list={legalBasis} />
          </dd>
        </>
      )}
      {openQuestions.length > 0 && (
        <>
          <dt>{texts.caseFile.stillOpen}</dt>
          <dd>
            <Sentences list={openQuestions} />
          </dd>
        </>
      )}
      {route !== null && (
        <>
          <dt>{texts.caseFile.route}</dt>
          <dd>
            <strong data-route={route.outcome}>{label('RouteOutcome', route.outcome)}</strong>
            <Sentences list={route.because} />
            {route.legs.length > 0 && (
              <ol className="legs">
                {route.legs.map(({ kind, country: place, gate, hotlines, because: why }) => (
                  <li key={`${kind} ${place}`} data-leg={kind}>
                    <strong>
                      {label('ReferralKind', kind)}
                      {place === null ? '' : `, ${country(place)}`}
                    </strong>
                    {hotlines.length > 0 && <span> {hotlines.join(', ')}</span>}
                    {gate !== null && <span> · {label('Gate', gate)}</span>}
                    <Sentences list={why} />
                  </li>
                ))}
              </ol>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

/** The codes stay in the page, so that two decisions can be compared whatever their language. */
const Sentences = ({ list }: { readonly list: readonly Reason[] }) =>
  list.length === 0 ? null : (
    <ul className="sentences">
      {list.map(({ code, text }) => (
        <li key={code} data-code={code}>
          {text}
        </li>
      ))}
    </ul>
  );
