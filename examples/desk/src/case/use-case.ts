import { CaseDocument, type CaseDetailFragment, FollowCaseDocument } from '@meldpunt/client';
import { useQueryClient } from '@tanstack/react-query';
import { useReloadOn } from '../api/use-follow.js';
import { useRead } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';

/** The key of a part of the page that is read apart from the case, when a person opens it. */
export const casePart = (name: string): readonly string[] => ['case-part', name];

/** The case of the page. It is read once, and again when it has changed; each read is audited. */
export function useCase(id: string) {
  const { language } = useSpeech();
  const queries = useQueryClient();
  const key = ['case', { id, language }];
  const isReady = useReloadOn(FollowCaseDocument, { id }, (changes) => {
    const isOfCase = changes.some(({ caseChanged }) => caseChanged.subject !== 'COMMENT');
    return [['case-part'], ...(isOfCase ? [key] : [])];
  });
  const { data, problem, reload } = useRead(['case'], CaseDocument, { id, language }, isReady);
  const again = () => void reload();
  return {
    found: data === undefined ? undefined : data.case,
    problem,
    reload: again,
    /** Shows a case that a mutation has returned, without another read. */
    show: (found: CaseDetailFragment) => queries.setQueryData(key, { case: found }),
    refreshExposure: () => void queries.invalidateQueries({ queryKey: ['exposure'] }),
  };
}
