import { useSyncExternalStore } from 'react';

const storageKey = 'meldpunt.greyscale';
const listeners = new Set<() => void>();
const isOn = (): boolean => document.documentElement.dataset['greyscale'] === 'on';

function set(on: boolean): void {
  document.documentElement.dataset['greyscale'] = on ? 'on' : 'off';
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  for (const each of listeners) each();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes the colour out of the whole desk: an alarm is then a word only. */
export function useGreyscale() {
  const on = useSyncExternalStore(subscribe, isOn);
  return { isOn: on, toggle: () => set(!isOn()) };
}

/** Restores the choice of the last visit, before the first page is shown. */
export const restoreGreyscale = (): void => set(localStorage.getItem(storageKey) === 'on');
