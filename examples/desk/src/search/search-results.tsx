import { SearchDocument, type SearchQuery } from '@meldpunt/client';
import { defang, type SearchKind } from '@meldpunt/domain';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal } from 'react-aria-components/Modal';
import { ProblemBanner } from '../api/problem-banner.js';
import { useRead } from '../api/use-read.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Loading } from '../ui/loading.js';

type Hit = SearchQuery['search']['hits'][number];

/** What a search found. A single hit opens at once. The text is kept out of the address of the page. */
export function SearchResults({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { texts, label } = useSpeech();
  const { data, problem } = useRead(['search'], SearchDocument, { text, first: 20 });
  const open = useOpenHit(onClose);
  const found = data?.search;
  const only = found?.hits.length === 1 && !found.hasMore ? found.hits[0] : undefined;
  useEffect(() => {
    if (only !== undefined) open(only);
  }, [only]);
  return (
    <Modal isOpen isDismissable onOpenChange={onClose}>
      <Dialog>
        <Heading slot="title">{texts.search.title}</Heading>
        <ProblemBanner problem={problem} />
        {found === undefined ? (
          problem === null && <Loading />
        ) : (
          <>
            <p className="quiet" role="status">
              {found.readAs.length === 0
                ? texts.search.notRead
                : texts.search.readAs(found.readAs.map(({ kind }) => label('SearchKind', kind)).join(', '))}
              {found.readAs.length > 0 && found.hits.length === 0 && ` ${texts.search.nothing}`}
            </p>
            <ul className="rows">
              {found.hits.map((hit, index) => (
                <li key={hit.case?.id ?? hit.referral?.id}>
                  <HitRow hit={hit} isFirst={index === 0} onOpen={() => open(hit)} />
                </li>
              ))}
            </ul>
            {found.hasMore && <p className="quiet">{texts.search.more}</p>}
          </>
        )}
        <div className="actions">
          <Button onPress={onClose} autoFocus={found?.hits.length === 0}>
            {texts.app.close}
          </Button>
        </div>
      </Dialog>
    </Modal>
  );
}

function useOpenHit(onClose: () => void): (hit: Hit) => void {
  const navigate = useNavigate();
  const { may } = useViewer();
  return ({ case: found, referral }) => {
    onClose();
    if (found !== null && may('CASE_READ'))
      void navigate({ to: '/case/$caseId', params: { caseId: found.id } });
    else if (referral !== null)
      void navigate({ to: '/liaison/$referralId', params: { referralId: referral.id } });
  };
}

function HitRow({
  hit: { case: found, referral, matches },
  isFirst,
  onOpen,
}: {
  readonly hit: Hit;
  readonly isFirst: boolean;
  readonly onOpen: () => void;
}) {
  const { label } = useSpeech();
  return (
    <>
      <div className="actions">
        <Button onPress={onOpen} autoFocus={isFirst}>
          {found?.reference ?? referral?.reference}
        </Button>
        <span className="quiet">
          {found !== null && label('CaseStatus', found.status)}
          {found !== null && referral !== null && ' · '}
          {referral !== null && `${label('ReferralKind', referral.kind)} ${referral.reference}`}
        </span>
      </div>
      {matches.map(({ kind, value }) => (
        <p key={kind + value}>
          {label('SearchKind', kind)} ·{' '}
          <code className="address" translate="no">
            {sayMatch(kind, value)}
          </code>
        </p>
      ))}
    </>
  );
}

const linked: readonly SearchKind[] = ['ADDRESS', 'HOSTNAME', 'DOMAIN'];

const sayMatch = (kind: SearchKind, value: string): string => (linked.includes(kind) ? defang(value) : value);
