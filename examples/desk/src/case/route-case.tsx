import { RouteCaseDocument, type ContentItemDetailFragment } from '@meldpunt/client';
import { useEffect, useRef } from 'react';
import { useAct } from '../api/use-act.js';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { useNow } from '../ui/use-now.js';
import { takesKeys, useShortcuts } from '../app/shortcuts.js';
import { FormDialog } from '../ui/form-dialog.js';
import type { CaseChanges } from './case-changes.js';
import type { Claim } from './lease.js';
import { routeOfItem } from './rules.js';

/** What happens when the case is routed, and the button that does it after a confirmation. */
export function RouteCase({ found, show, refreshExposure, claim }: CaseChanges & { readonly claim: Claim }) {
  const { texts, label, country, language, explain } = useSpeech();
  const viewer = useViewer();
  const { act, isActing, problem } = useAct(RouteCaseDocument, ({ case: routed }) => {
    show(routed);
    refreshExposure();
  });
  const now = useNow(60_000);
  const routes = found.contentItems.map((item) => ({
    id: item.id,
    route: item.route ?? routeOfItem(item, now),
  }));
  const legs = routes.flatMap(({ id, route }) => route.legs.map((leg) => ({ ...leg, itemId: id })));
  const outcomes = [...new Set(routes.map(({ route }) => route.outcome))];
  const canRoute = viewer.may('CASE_ROUTE') && claim.state === 'MINE' && found.contentItems.every(isJudged);
  const panel = useFocusWhen(canRoute);
  const open = () => panel.current?.querySelector<HTMLElement>('button')?.click();
  useShortcuts(canRoute ? [{ key: 'r', title: texts.caseFile.routeNow, run: open }] : []);
  if (!viewer.may('CASE_ROUTE') || found.status === 'CLOSED') return null;
  return (
    <section className="panel" aria-label={texts.caseFile.routing} ref={panel}>
      <h2>{texts.caseFile.routing}</h2>
      {!found.contentItems.some(isJudged) ? (
        <p className="quiet">{texts.caseFile.judgeFirst}</p>
      ) : (
        <>
          <p>{outcomes.map((each) => label('RouteOutcome', each)).join(', ')}</p>
          <ul className="sentences">
            {legs.map(({ itemId, kind, country: place, gate }) => (
              <li key={`${itemId} ${kind} ${place}`}>
                {label('ReferralKind', kind)}
                {place === null ? '' : `, ${country(place)}`}
                {gate === null ? '' : ` · ${label('Gate', gate)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <FormDialog
        title={texts.caseFile.routeNow}
        send={texts.caseFile.routeConfirm}
        isPrimary
        isDisabled={!canRoute}
        isActing={isActing}
        problem={problem}
        onSend={async () =>
          (await act({ input: { caseId: found.id, expectedVersion: found.version }, language })) !== null
        }
      >
        <p>{texts.caseFile.routeQuestion}</p>
        <ul className="sentences">
          {legs.map(({ itemId, kind, country: place, hotlines, gate }) => (
            <li key={`${itemId} ${kind} ${place}`}>
              {label('ReferralKind', kind)}
              {place === null ? '' : `, ${country(place)}`}
              {hotlines.length > 0 && ` (${hotlines.map(({ name }) => name).join(', ')})`}
              {gate === null ? '' : ` · ${label('Gate', gate)}`}
            </li>
          ))}
          {legs.length === 0 && <li>{texts.caseFile.nobody}</li>}
        </ul>
        {outcomes.includes('HELD') && (
          <p>{[...new Set(routes.flatMap(reasonsOf))].map((code) => explain(code) ?? '').join(' ')}</p>
        )}
      </FormDialog>
    </section>
  );
}

type DecidedRoute = NonNullable<ContentItemDetailFragment['route']>;

/** The reasons of a route that the API decided, or of a preview in the browser. */
const reasonsOf = ({
  route,
}: {
  readonly route: DecidedRoute | ReturnType<typeof routeOfItem>;
}): readonly string[] => ('reasons' in route ? route.reasons : route.because);

const isJudged = ({ opinions }: { readonly opinions: string }): boolean => opinions !== 'NONE';

/**
 * Moves to the button when routing becomes possible, so that judging and routing are one way of keys. The judgement may also
 * come from elsewhere: a person who types then stays in the field.
 */
function useFocusWhen(isReady: boolean) {
  const panel = useRef<HTMLElement>(null);
  const wasReady = useRef(isReady);
  useEffect(() => {
    const becameReady = isReady && !wasReady.current;
    wasReady.current = isReady;
    if (becameReady && !takesKeys(document.activeElement))
      panel.current?.querySelector<HTMLElement>('button')?.focus();
  }, [isReady]);
  return panel;
}
