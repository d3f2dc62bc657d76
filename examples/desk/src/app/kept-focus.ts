import { type RefObject, useEffect } from 'react';

/** After this time, a dialog that closed has given the focus back. */
const settledMs = 60;

/**
 * Moves the focus to the nearest part of the page when the focused element disappears or is disabled after an action.
 * Without this, a keyboard and a screen reader start again at the top of the page.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (page === null) return;
    /** The element of the page that had the focus last, and what contains it. */
    let path: readonly HTMLElement[] = [];
    const keep = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && page.contains(target)) path = pathTo(target, page);
    };
    // A person has moved the focus away from an element that is still there.
    const forget = ({ target }: FocusEvent) =>
      void setTimeout(() => {
        if (target === path[0] && isUsable(path[0]) && document.activeElement === document.body) path = [];
      });
    const restore = () => {
      if (document.activeElement !== document.body) return;
      const place = path.find(isUsable);
      if (place === undefined) return;
      if (place !== path[0] && !place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus();
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(restore, settledMs);
    });
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', keep);
    document.addEventListener('focusout', forget);
    return () => {
      clearTimeout(waiting);
      observer.disconnect();
      document.removeEventListener('focusin', keep);
      document.removeEventListener('focusout', forget);
    };
  }, [main]);
}

const pathTo = (element: HTMLElement, page: HTMLElement): readonly HTMLElement[] =>
  element === page || element.parentElement === null
    ? [element]
    : [element, ...pathTo(element.parentElement, page)];

const isUsable = (element: HTMLElement | undefined): boolean =>
  element !== undefined && element.isConnected && !element.matches(':disabled');
