import { type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../language/language.js';
import type { Problem } from './problem.js';
import { detailsOf, sentenceOf } from './say-problem.js';

/** Says why something was not done and what to do now. What was typed stays where it is. */
export function ProblemBanner({
  problem,
  children,
}: {
  readonly problem: Problem | null;
  /** Buttons for what to do now. */
  readonly children?: ReactNode;
}) {
  const speech = useSpeech();
  const ref = useRef<HTMLDivElement>(null);
  const { code, isOfRead } = problem ?? {};
  useEffect(() => {
    if (code === undefined) return;
    if (!isOfRead || document.activeElement === document.body) ref.current?.focus();
  }, [code, isOfRead]);
  if (problem === null) return null;
  const details = detailsOf(problem, speech);
  return (
    <div className="banner refusal" role="alert" tabIndex={-1} ref={ref}>
      <strong>{sentenceOf(problem, speech)}</strong>
      {details.length > 0 && (
        <ul>
          {details.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {children !== undefined && <div className="actions">{children}</div>}
    </div>
  );
}
