import { CloseCaseDocument, type CloseReason, ReopenCaseDocument, type ReopenReason } from '@meldpunt/client';
import { CloseReason as closeReasons } from '@meldpunt/domain';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Choose } from '../ui/choose.js';
import type { CaseChanges } from './case-changes.js';
import type { Claim } from './lease.js';

/** Closes a case with the reason that its facts allow, or opens a new cycle of a closed one. */
export function EndCase({ found, reload, refreshExposure, claim }: CaseChanges & { readonly claim: Claim }) {
  const { texts, label } = useSpeech();
  const viewer = useViewer();
  const navigate = useNavigate();
  const closing = useAct(CloseCaseDocument, () => {
    refreshExposure();
    reload();
  });
  const reopening = useAct(
    ReopenCaseDocument,
    ({ case: opened }) => void navigate({ to: '/case/$caseId', params: { caseId: opened.id } }),
  );
  return (
    <>
      <ProblemBanner problem={closing.problem ?? reopening.problem}>
        <Button onPress={reload}>{texts.caseFile.look}</Button>
      </ProblemBanner>
      {found.status !== 'CLOSED' && viewer.may('CASE_CLOSE') && claim.state === 'MINE' && (
        <Choose
          title={texts.caseFile.close}
          hint={texts.caseFile.closeHint}
          options={Object.keys(closeReasons).map((code) => [code, label('CloseReason', code)])}
          onChoose={(reason) =>
            void closing.act({
              input: { caseId: found.id, expectedVersion: found.version, reason: reason as CloseReason },
            })
          }
        />
      )}
      {found.status === 'CLOSED' && viewer.may('CASE_REOPEN') && (
        <Choose
          title={texts.caseFile.reopen}
          options={Object.entries(texts.caseFile.reopenReasons)}
          onChoose={(reason) =>
            void reopening.act({ input: { caseId: found.id, reason: reason as ReopenReason } })
          }
        />
      )}
    </>
  );
}
