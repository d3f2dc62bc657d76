import type { ContentItemDetailFragment } from '@meldpunt/client';
import { useSpeech } from '../language/language.js';
import { CopyAddress, DefangedAddress } from '../ui/address.js';
import { DecisionView, type Decision } from './decision-view.js';

/** One item: its address, and what has been judged and decided about it so far. */
export function ItemHead({ item }: { readonly item: ContentItemDetailFragment }) {
  const { texts, label, dateTime } = useSpeech();
  const { assessments, opinions, qualification } = item;
  return (
    <div className="item-head">
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
      <p>
        {label('ItemOpinions', opinions)}
        {opinions === 'AWAITING_SECOND' && assessments.length === 0 && ` · ${texts.caseFile.blind}`}
      </p>
      {assessments.length > 0 && (
        <ul className="rows">
          {assessments.map(({ id, opinion, assessor, assessedAt, qualification: each, note }) => (
            <li key={id}>
              {label('Opinion', opinion)}: <strong>{label('Classification', each.classification)}</strong> ·{' '}
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

const decisionOf = (
  { route }: ContentItemDetailFragment,
  qualification: NonNullable<ContentItemDetailFragment['qualification']>,
): Decision => ({
  classification: qualification.classification,
  because: qualification.explanation,
  legalBasis: qualification.legalBasis.map(({ article, source }) => `${article} ${source}`),
  openQuestions: [],
  route:
    route === null
      ? null
      : {
          outcome: route.outcome,
          because: route.explanation,
          legs: route.legs.map(({ kind, country, gate, hotlines, explanation }) => ({
            kind,
            country,
            gate,
            hotlines: hotlines.map(({ name }) => name),
            because: explanation,
          })),
        },
});
