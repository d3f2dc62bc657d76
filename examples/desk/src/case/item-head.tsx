import type { ContentItemDetailFragment } from '@meldpunt/client';
import { useSpeech } from '../language/language.js';
import { CopyAddress, DefangedAddress } from '../ui/address.js';
import { DecisionView, type Decision, type Reason } from './decision-view.js';

/** One item: its address, and what has been judged and decided about it so far. */
export function ItemHead({
  item,
  isOnly,
}: {
  readonly item: ContentItemDetailFragment;
  /** The address is then in the head of the page. */
  readonly isOnly: boolean;
}) {
  const { texts, label, dateTime } = useSpeech();
  const { assessments, opinions, qualification } = item;
  return (
    <div className="item-head">
      {!isOnly && (
        <div className="address-line">
          {item.place === null ? (
            <>
              <DefangedAddress url={item.url} />
              <CopyAddress url={item.url} />
            </>
          ) : (
            <p>{item.place.text}</p>
          )}
        </div>
      )}
      <p>
        {label('ItemOpinions', opinions)}
        {opinions === 'AWAITING_SECOND' && assessments.length === 0 && ` · ${texts.caseFile.blind}`}
      </p>
      {assessments.length > 0 && (
        <ul className="rows">
          {assessments.map(({ id, opinion, assessor, assessedAt, qualification: each, note }) => (
            <li key={id}>
              {label('Opinion', opinion)} · <strong>{label('Classification', each.classification)}</strong> ·{' '}
              {assessor.name} · {dateTime(assessedAt)}
              {note !== null && <p className="quiet">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {qualification !== null && (
        <section className="stored" aria-label={texts.caseFile.decided}>
          <h2>{texts.caseFile.decided}</h2>
          <DecisionView decision={decisionOf(item, qualification)} />
        </section>
      )}
    </div>
  );
}

/** The codes of a decision with the sentences that the API has said for them. */
const reasons = (codes: readonly string[], texts: readonly string[]): readonly Reason[] =>
  codes.map((code, index) => ({ code, text: texts[index] ?? code }));

const decisionOf = (
  { route }: ContentItemDetailFragment,
  qualification: NonNullable<ContentItemDetailFragment['qualification']>,
): Decision => ({
  classification: qualification.classification,
  because: reasons(qualification.reasons, qualification.explanation),
  legalBasis: qualification.legalBasis.map(({ code, article, title }) => ({
    code,
    text: `${article} · ${title}`,
  })),
  openQuestions: [],
  route:
    route === null
      ? null
      : {
          outcome: route.outcome,
          because: reasons(route.reasons, route.explanation),
          legs: route.legs.map(({ kind, country, gate, hotlines, explanation, ...leg }) => ({
            kind,
            country,
            gate,
            hotlines: hotlines.map(({ name }) => name),
            because: reasons(leg.reasons, explanation),
          })),
        },
});
