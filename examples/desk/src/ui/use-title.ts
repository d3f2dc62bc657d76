import { useEffect } from 'react';

/** Sets the title of the window. It never contains an address: it stays in the history of the browser. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Meldpunt`;
  }, [title]);
}
