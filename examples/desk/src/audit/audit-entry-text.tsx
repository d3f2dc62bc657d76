import type { AuditEntryFragment } from '@meldpunt/client';
import { useSpeech } from '../language/language.js';

/** Who did what, and when. Details are codes and ids, as they are stored. */
export function AuditEntryText({ entry }: { readonly entry: AuditEntryFragment }) {
  const { texts, dateTime } = useSpeech();
  const { at, action, actor, details } = entry;
  return (
    <>
      <p>
        <strong>{texts.audit.actions[action] ?? action}</strong>
        <span className="quiet">
          {' '}
          · {actor?.name ?? texts.audit.system} · <time dateTime={at}>{dateTime(at)}</time>
        </span>
      </p>
      {details.length > 0 && (
        <details>
          <summary className="quiet">{texts.audit.details}</summary>
          <dl className="facts-list" translate="no">
            {details.map(({ name, value }) => (
              <div key={name} className="pair">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
