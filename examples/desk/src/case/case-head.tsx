import { ClaimCaseDocument, ReleaseCaseDocument, type TakeOverReason } from '@meldpunt/client';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useShortcuts } from '../app/shortcuts.js';
import { useSpeech } from '../language/language.js';
import { CopyAddress, DefangedAddress } from '../ui/address.js';
import { Choose } from '../ui/choose.js';
import { useNow } from '../ui/use-now.js';
import type { CaseChanges } from './case-changes.js';
import { type Claim, renewalMinutes } from './lease.js';

/** What the case is, and whose it is now. */
export function CaseHead({
  found,
  show,
  reload,
  refreshExposure,
  claim,
}: CaseChanges & { readonly claim: Claim }) {
  const { texts, label, explain, language, dateTime } = useSpeech();
  const viewer = useViewer();
  const navigate = useNavigate();
  const mayClaim = viewer.may('CASE_CLAIM') && found.status !== 'CLOSED';
  const claiming = useAct(ClaimCaseDocument, ({ case: claimed }) => {
    show(claimed);
    refreshExposure();
  });
  const releasing = useAct(ReleaseCaseDocument, () => {
    refreshExposure();
    void navigate({ to: '/queue' });
  });
  const renew = (takeOverReason?: TakeOverReason) =>
    void claiming.act({ input: { caseId: found.id, takeOverReason }, language });
  const handBack = () => void releasing.act({ input: { caseId: found.id } });
  useShortcuts([
    ...(mayClaim && claim.state !== 'OTHER'
      ? [
          {
            key: 'e',
            title: claim.state === 'MINE' ? texts.caseFile.renew : texts.caseFile.claim,
            run: () => renew(),
          },
        ]
      : []),
    ...(claim.state === 'MINE' ? [{ key: 'b', title: texts.caseFile.handBack, run: handBack }] : []),
  ]);
  const isInDanger = found.priority.reasons.some(({ reason }) => reason === 'IMMEDIATE_DANGER');
  return (
    <div className="case-head">
      <div className="page-head">
        <h1>
          {found.reference} <span className="state">{label('CaseStatus', found.status)}</span>
          {isInDanger && <strong className="danger"> {label('PriorityReason', 'IMMEDIATE_DANGER')}</strong>}
        </h1>
        <div className="actions">
          <Lease claim={claim} />
          {mayClaim && claim.state !== 'OTHER' && (
            <Button
              className={claim.state === 'MINE' ? '' : 'primary'}
              onPress={() => renew()}
              isDisabled={claiming.isActing}
            >
              {claim.state === 'MINE' ? texts.caseFile.renew : texts.caseFile.claim} <kbd>e</kbd>
            </Button>
          )}
          {claim.state === 'OTHER' && viewer.may('CASE_TAKE_OVER') && (
            <Choose
              title={texts.caseFile.takeOver}
              options={Object.entries(texts.caseFile.takeOverReasons)}
              onChoose={(reason) => renew(reason as TakeOverReason)}
            />
          )}
          {claim.state === 'MINE' && (
            <Button onPress={handBack} isDisabled={releasing.isActing}>
              {texts.caseFile.handBack} <kbd>b</kbd>
            </Button>
          )}
        </div>
      </div>
      <div className="address-line">
        {found.place === null ? (
          <>
            <DefangedAddress url={found.url} />
            <CopyAddress url={found.url} />
          </>
        ) : (
          <p>
            {label('PlaceKind', found.place.kind)}: {found.place.text}
          </p>
        )}
      </div>
      {found.heldReasons.length > 0 && (
        <p>{found.heldReasons.map((code) => explain(code) ?? code).join(' ')}</p>
      )}
      {found.closedBecause !== null && found.closedAt !== null && (
        <p>
          {label('CloseReason', found.closedBecause)} · {dateTime(found.closedAt)}
        </p>
      )}
      {claim.state === 'EXPIRED' && (
        <div className="banner" role="alert">
          <strong>{texts.caseFile.expired}</strong>
          <Button onPress={() => renew()}>{texts.caseFile.claimAgain}</Button>
        </div>
      )}
      <ProblemBanner problem={claiming.problem ?? releasing.problem}>
        <Button onPress={reload}>{texts.caseFile.look}</Button>
      </ProblemBanner>
    </div>
  );
}

/** The time that is left of a claim, counted on this machine. */
function Lease({ claim }: { readonly claim: Claim }) {
  const { texts, duration, dateTime } = useSpeech();
  const now = useNow(10_000);
  if (claim.state === 'OTHER')
    return <span>{texts.caseFile.claimedBy(claim.name, dateTime(claim.until))}</span>;
  if (claim.state !== 'MINE') return null;
  const minutes = Math.max(0, Math.ceil((Date.parse(claim.until) - now) / 60_000));
  return (
    <span className={minutes <= renewalMinutes ? 'danger' : ''}>
      <span aria-hidden={minutes <= renewalMinutes}>{texts.caseFile.yours(duration(minutes))}</span>
      <span role="status" className="hidden">
        {minutes <= renewalMinutes ? texts.caseFile.renewSoon(duration(minutes)) : ''}
      </span>
    </span>
  );
}
