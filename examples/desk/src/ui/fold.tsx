import { type ReactNode, useState } from 'react';

/** A part of a page that is read from the API only when a person opens it. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="panel fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {wasOpened && children}
    </details>
  );
}
