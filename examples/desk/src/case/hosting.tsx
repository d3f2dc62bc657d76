import { type ContentItemDetailFragment, LookUpHostingDocument } from '@meldpunt/client';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import type { CaseChanges } from './case-changes.js';
import type { Claim } from './lease.js';
import { RecordHosting } from './record-hosting.js';

/** Where an item is hosted: the conclusion, what decided it, and all evidence, conflicts included. */
export function Hosting({
  item,
  claim,
  reload,
}: CaseChanges & { readonly item: ContentItemDetailFragment; readonly claim: Claim }) {
  const { texts, label, country, language, dateTime, explain } = useSpeech();
  const viewer = useViewer();
  const looking = useAct(LookUpHostingDocument, reload);
  const { hosting, hostingObservations: evidence } = item;
  const places = hosting.countries.map(country).join(', ');
  return (
    <section className="panel" aria-label={texts.caseFile.hosting}>
      <h2>{texts.caseFile.hosting}</h2>
      <p>
        <strong className={hosting.kind === 'CONFLICTING' ? 'danger' : ''}>
          {label('HostingKind', hosting.kind)}
        </strong>
        {places !== '' && ` · ${places}`}
        {hosting.provider !== null && ` · ${hosting.provider}`}
        {hosting.confidence !== 'NONE' &&
          ` · ${texts.caseFile.confidence(label('Confidence', hosting.confidence))}`}
      </p>
      <ul className="sentences">
        {hosting.rules.map((code, index) => (
          <li key={code}>{explain(code) ?? hosting.explanation[index] ?? code}</li>
        ))}
      </ul>
      {evidence.length > 0 && (
        <table className="evidence">
          <thead>
            <tr>
              <th scope="col">{texts.caseFile.source}</th>
              <th scope="col">{texts.caseFile.observed}</th>
              <th scope="col">{texts.api.fields.country}</th>
              <th scope="col">{texts.api.fields.ipAddress}</th>
              <th scope="col">{texts.api.fields.provider}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((each) => (
              <tr key={each.id}>
                <th scope="row">{label('HostingSource', each.source)}</th>
                <td>{dateTime(each.observedAt)}</td>
                <td>
                  {each.country === null ? texts.app.none : country(each.country)}
                  {each.isProxy && ` · ${texts.caseFile.proxy}`}
                  {each.network !== null && ` · ${label('CountrylessNetwork', each.network)}`}
                </td>
                <td translate="no">{each.ipAddress ?? texts.app.none}</td>
                <td>
                  {each.provider ?? texts.app.none}
                  {each.note !== null && <span className="quiet"> {each.note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ProblemBanner problem={looking.problem} />
      {viewer.may('HOSTING_RECORD') && claim.state === 'MINE' && (
        <div className="actions">
          {item.place === null && (
            <Button
              onPress={() => void looking.act({ input: { contentItemId: item.id }, language })}
              isDisabled={looking.isActing}
            >
              {looking.isActing ? texts.api.loading : texts.caseFile.lookUp}
            </Button>
          )}
          <RecordHosting itemId={item.id} onDone={reload} />
        </div>
      )}
    </section>
  );
}
