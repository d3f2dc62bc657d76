import { AddCommentDocument, CaseCommentsDocument } from '@meldpunt/client';
import { maxCommentLength } from '@meldpunt/domain';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ProblemBanner } from '../api/problem-banner.js';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { Fold } from '../ui/fold.js';
import { PageList } from '../ui/page-list.js';
import { casePart } from './use-case.js';

/** What colleagues write to each other about the work on a case. It is not shown to a role that may not read it. */
export function Comments({ caseId }: { readonly caseId: string }) {
  const { texts } = useSpeech();
  const { may } = useViewer();
  if (!may('CASE_COMMENT')) return null;
  return (
    <Fold title={texts.caseFile.comments}>
      <CommentList caseId={caseId} />
    </Fold>
  );
}

function CommentList({ caseId }: { readonly caseId: string }) {
  const { texts, dateTime } = useSpeech();
  const pages = usePages({
    key: casePart('comments'),
    document: CaseCommentsDocument,
    variables: { id: caseId, first: 25 },
    page: ({ case: found }) => found?.comments,
  });
  return (
    <div className="stack">
      <PageList label={texts.caseFile.comments} pages={pages}>
        {({ text, isWithheld, writtenAt, author }) => (
          <>
            <p>
              <strong>{author.name}</strong> · {dateTime(writtenAt)}
            </p>
            {text === null ? (
              <p className="quiet">{isWithheld ? texts.caseFile.withheld : texts.caseFile.commentErased}</p>
            ) : (
              <p className="reported">{text}</p>
            )}
          </>
        )}
      </PageList>
      <CommentForm caseId={caseId} onDone={pages.reload} />
    </div>
  );
}

/** The text stays in the field until it is stored. */
function CommentForm({ caseId, onDone }: { readonly caseId: string; readonly onDone: () => void }) {
  const { texts } = useSpeech();
  const [text, setText] = useState('');
  const { act, isActing, problem } = useAct(AddCommentDocument, onDone);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if ((await act({ input: { caseId, text } })) !== null) setText('');
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <label>
        {texts.caseFile.comment}
        <textarea
          rows={2}
          maxLength={maxCommentLength}
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <ProblemBanner problem={problem} />
      <div className="actions">
        <Button type="submit" isDisabled={isActing || text.trim() === ''}>
          {texts.caseFile.addComment}
        </Button>
      </div>
    </form>
  );
}
