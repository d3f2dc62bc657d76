import {
  CaseReportsDocument,
  RequestReleaseDocument,
  type ReleaseKind,
  type ReleaseReason,
} from '@meldpunt/client';
import { ReleaseReason as releaseReasons } from '@meldpunt/domain';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Withheld } from '../session/withheld.js';
import { DefangedAddress } from '../ui/address.js';
import { Fold } from '../ui/fold.js';
import { FormDialog, SelectInput, textOf } from '../ui/form-dialog.js';
import { PageList } from '../ui/page-list.js';
import { casePart } from './use-case.js';

export function Reports({ caseId, count }: { readonly caseId: string; readonly count: number }) {
  const { texts } = useSpeech();
  return (
    <Fold title={texts.caseFile.reports(count)}>
      <ReportList caseId={caseId} />
    </Fold>
  );
}

/** What was reported. Contact data are never here: they are released one by one, by somebody else. */
function ReportList({ caseId }: { readonly caseId: string }) {
  const { texts, label, dateTime } = useSpeech();
  const viewer = useViewer();
  const pages = usePages({
    key: casePart('reports'),
    document: CaseReportsDocument,
    variables: { id: caseId, first: 10 },
    page: ({ case: found }) => found?.reports,
  });
  return (
    <PageList label={texts.caseFile.reports(pages.nodes.length)} pages={pages}>
      {(report) => (
        <>
          <p>
            <strong>{dateTime(report.receivedAt)}</strong> · {label('Language', report.language)}
            {report.statesImmediateDanger && (
              <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>
            )}
          </p>
          <DefangedAddress url={report.reportedUrl} />
          {report.remarks !== null && <p className="reported">{report.remarks}</p>}
          {report.foundVia !== null && (
            <p>
              {texts.caseFile.foundVia}: <span className="reported">{report.foundVia}</span>
            </p>
          )}
          {report.siteType !== null && <p>{label('SiteType', report.siteType)}</p>}
          <div className="actions">
            {!report.isAnonymous && viewer.may('REPORTER_CONTACT_READ') && (
              <AskRelease reportId={report.id} kind="CONTACT" />
            )}
            {report.hasSiteAccess && viewer.may('SITE_ACCESS_READ') && (
              <AskRelease reportId={report.id} kind="SITE_ACCESS" />
            )}
          </div>
          {!report.isAnonymous && (
            <Withheld permission="REPORTER_CONTACT_READ" action={label('ReleaseKind', 'CONTACT')} />
          )}
          {report.hasSiteAccess && (
            <Withheld permission="SITE_ACCESS_READ" action={label('ReleaseKind', 'SITE_ACCESS')} />
          )}
        </>
      )}
    </PageList>
  );
}

function AskRelease({ reportId, kind }: { readonly reportId: string; readonly kind: ReleaseKind }) {
  const { texts, label } = useSpeech();
  const { act, isActing, problem } = useAct(RequestReleaseDocument);
  return (
    <FormDialog
      title={texts.caseFile.askRelease(label('ReleaseKind', kind))}
      isActing={isActing}
      problem={problem}
      onSend={async (fields) => {
        const reason = textOf(fields, 'reason') as ReleaseReason;
        return (await act({ input: { reportId, kind, reason } })) !== null;
      }}
    >
      <p>{texts.caseFile.releaseHint}</p>
      <SelectInput
        name="reason"
        title={texts.api.fields.reason}
        autoFocus
        options={Object.keys(releaseReasons).map((code) => [code, label('ReleaseReason', code)])}
      />
    </FormDialog>
  );
}
