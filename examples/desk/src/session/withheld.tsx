import type { Permission } from '@meldpunt/domain';
import { Button } from 'react-aria-components/Button';
import { useViewer } from '../api/viewer.js';
import { useSpeech } from '../language/language.js';
import { useSignInAgain } from './use-sign-in-again.js';

/**
 * Says why an action of the viewer’s roles is not possible now, and starts a stronger sign-in where that helps. Empty when
 * the action is possible or does not belong to the roles.
 */
export function Withheld({
  permission,
  action,
}: {
  readonly permission: Permission;
  /** The name of the action, where no heading says it. */
  readonly action?: string;
}) {
  const { texts } = useSpeech();
  const reason = useViewer().withheld(permission);
  const signIn = useSignInAgain({ isStronger: true });
  if (reason === null) return null;
  return (
    <p className="withheld" data-code={reason}>
      {action !== undefined && <strong>{action}: </strong>}
      {texts.session.withheld[reason]}{' '}
      {reason === 'STEP_UP_REQUIRED' && (
        <Button onPress={() => void signIn()}>{texts.session.signInStronger}</Button>
      )}
    </p>
  );
}
