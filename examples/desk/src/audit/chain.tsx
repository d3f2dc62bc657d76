import { AuditChainDocument, type AuditChainQuery } from '@meldpunt/client';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApi } from '../api/api.js';
import { ProblemBanner } from '../api/problem-banner.js';
import { type Problem, problemOf } from '../api/problem.js';
import { useSpeech } from '../language/language.js';

type Lane = AuditChainQuery['auditChain'];

/** Verifies every chain of the trail, one after the other, when a person asks for it: each is read as a whole. */
export function Chain() {
  const { texts } = useSpeech();
  const api = useApi();
  const [lanes, setLanes] = useState<readonly Lane[]>([]);
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const verify = async () => {
    setRunning(true);
    setProblem(null);
    setLanes([]);
    try {
      for (let lane = 0, count = 1; lane < count; lane += 1) {
        const { auditChain } = await api.execute(AuditChainDocument, { lane });
        count = auditChain.lanes;
        setLanes((all) => [...all, auditChain]);
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <>
      <p>{texts.audit.chainHint}</p>
      <div className="actions">
        <Button onPress={() => void verify()} isDisabled={isRunning}>
          {isRunning ? texts.api.loading : texts.audit.verify}
        </Button>
      </div>
      <ProblemBanner problem={problem} />
      <ul className="rows" aria-live="polite">
        {lanes.map(({ lane, links, findings }) => (
          <li key={lane}>
            {texts.audit.lane(lane, links)} ·{' '}
            {findings.length === 0 ? (
              texts.audit.intact
            ) : (
              <strong className="danger">
                {findings
                  .map(({ fault, position }) => `${texts.audit.faults[fault]} (${position ?? '?'})`)
                  .join(', ')}
              </strong>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
