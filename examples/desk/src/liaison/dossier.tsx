import { CaseDossierDocument } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApi } from '../api/api.js';
import { ProblemBanner } from '../api/problem-banner.js';
import type { Problem } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Withheld } from '../session/withheld.js';
import { Fold } from '../ui/fold.js';
import { ReadResult } from '../ui/read-result.js';
import { saveFile } from '../ui/save-file.js';

const files = [
  ['dossier.pdf', 'pdf'],
  ['dossier.json', 'json'],
  ['case-dossier.pdf', 'casePdf'],
] as const;

/** The files of a dossier. They are fetched with the token and saved by the browser; nothing stays in the page. */
export function Dossier({ referralId }: { readonly referralId: string }) {
  const { texts, language } = useSpeech();
  const viewer = useViewer();
  const { session, fileUrl, expiry } = useApi();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (name: string) => {
    setProblem(null);
    const url = fileUrl(`/referrals/${referralId}/${name}?language=${language}`);
    const headers = { authorization: `Bearer ${await session.token()}` };
    const response = await fetch(url, { headers }).catch(() => null);
    if (response === null) return setProblem({ code: 'NETWORK_FAILED' });
    if (response.status === 401) expiry.set(true);
    if (!response.ok) return setProblem({ code: response.status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
    const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    saveFile(named ?? name, await response.blob());
  };
  const mayRead = viewer.may('DOSSIER_READ');
  if (!mayRead && viewer.withheld('DOSSIER_READ') === null) return null;
  return (
    <section className="panel" aria-label={texts.liaison.dossier}>
      <h2>{texts.liaison.dossier}</h2>
      <p className="quiet">{texts.liaison.dossierHint}</p>
      <Withheld permission="DOSSIER_READ" />
      <ProblemBanner problem={problem} />
      <div className="actions">
        {files.map(([name, title]) => (
          <Button key={name} isDisabled={!mayRead} onPress={() => void save(name)}>
            {texts.liaison[title]}
          </Button>
        ))}
      </div>
      {mayRead && (
        <Fold title={texts.liaison.showDigest}>
          <Digest referralId={referralId} />
        </Fold>
      )}
    </section>
  );
}

function Digest({ referralId }: { readonly referralId: string }) {
  const { texts, language, dateTime } = useSpeech();
  const read = useRead(['dossier'], CaseDossierDocument, { referralId, language });
  return (
    <ReadResult read={read}>
      {({ referral }) =>
        referral?.caseDossier && (
          <p>
            {texts.liaison.digest}:{' '}
            <code className="digest" translate="no">
              {referral.caseDossier.digest}
            </code>{' '}
            · {dateTime(referral.caseDossier.generatedAt)}
          </p>
        )
      }
    </ReadResult>
  );
}
