import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** One key, `1-9` for a digit, or `mod+k` with Ctrl or ⌘, and what it does on the page that is open. */
export interface Shortcut {
  readonly key: string;
  readonly title: string;
  readonly run: (pressed?: string) => void;
}

interface Shortcuts {
  /** Those of the open page, for the keyboard map and the command palette. */
  readonly current: () => readonly Shortcut[];
  readonly register: (list: () => readonly Shortcut[]) => () => void;
  readonly areSingleKeysOn: boolean;
  readonly setSingleKeys: (isOn: boolean) => void;
}

const Context = createContext<Shortcuts | null>(null);
const storageKey = 'meldpunt.singleKeys';

/** Single keys do nothing while a person types, and can be turned off (WCAG 2.1.4). */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const lists = useRef(new Set<() => readonly Shortcut[]>());
  const [areSingleKeysOn, setOn] = useState(() => localStorage.getItem(storageKey) !== 'off');
  const value = useMemo<Shortcuts>(
    () => ({
      current: () => [...lists.current].flatMap((list) => list()),
      register: (list) => {
        lists.current.add(list);
        return () => lists.current.delete(list);
      },
      areSingleKeysOn,
      setSingleKeys: (isOn) => {
        localStorage.setItem(storageKey, isOn ? 'on' : 'off');
        setOn(isOn);
      },
    }),
    [areSingleKeysOn],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const found = value.current().find(({ key }) => isMatch(key, event, areSingleKeysOn));
      if (found === undefined) return;
      event.preventDefault();
      found.run(event.key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [value, areSingleKeysOn]);
  return <Context value={value}>{children}</Context>;
}

function isMatch(key: string, event: KeyboardEvent, areSingleKeysOn: boolean): boolean {
  const isModified = event.ctrlKey || event.metaKey;
  if (key.startsWith('mod+')) return isModified && event.key.toLowerCase() === key.slice(4);
  const isPressed = key === '1-9' ? /^[1-9]$/.test(event.key) : event.key === key;
  return areSingleKeysOn && isPressed && !isModified && !event.altKey && !takesKeys(event.target);
}

/** A field, or a part of the page with keys of its own: what a person presses there is meant for it. */
export const takesKeys = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element.matches('textarea, select, input:not([type=radio], [type=checkbox])') ||
    element.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null);

export function useShortcutMap(): Shortcuts {
  const context = useContext(Context);
  if (context === null) throw new TypeError('no ShortcutsProvider');
  return context;
}

/** The keys of the component that calls it, as long as it is shown. */
export function useShortcuts(list: readonly Shortcut[]): void {
  const { register } = useShortcutMap();
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  useEffect(() => register(() => latest.current), [register]);
}
