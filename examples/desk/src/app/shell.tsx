import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useApi, useIsExpired } from '../api/api.js';
import { useViewer } from '../api/viewer.js';
import { LanguageChoice } from '../language/language-choice.js';
import { useSpeech } from '../language/language.js';
import { SearchField } from '../search/search-field.js';
import { Loading } from '../ui/loading.js';
import { useGreyscale } from '../wellbeing/greyscale.js';
import { SessionTimer } from '../wellbeing/session-timer.js';
import { useKeptFocus } from './kept-focus.js';
import { mayOpen, navigation } from './navigation.js';
import { useShortcuts } from './shortcuts.js';
import { SignInAgain } from './sign-in-again.js';
import { TopBar } from './top-bar.js';

const KeyboardMap = lazy(async () => ({ default: (await import('./keyboard-map.js')).KeyboardMap }));
const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));
const SearchResults = lazy(async () => ({
  default: (await import('../search/search-results.js')).SearchResults,
}));
const BreakScreen = lazy(async () => ({
  default: (await import('../wellbeing/break-screen.js')).BreakScreen,
}));

type Overlay = 'KEYS' | 'PALETTE' | 'BREAK' | null;

/** The frame of every page: what the viewer may open, the language, and the session. */
export function Shell() {
  const { texts } = useSpeech();
  const viewer = useViewer();
  const { session } = useApi();
  const isExpired = useIsExpired();
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [searched, setSearched] = useState<string | null>(null);
  const maySearch = viewer.may('CASE_LIST') || viewer.may('REFERRAL_READ_POLICE');
  const greyscale = useGreyscale();
  const pages = navigation.filter(mayOpen(viewer));
  useShortcuts([
    { key: '?', title: texts.app.keys, run: () => setOverlay('KEYS') },
    { key: 'mod+k', title: texts.app.palette, run: () => setOverlay('PALETTE') },
    ...pages.map(({ to, text, key }) => ({
      key,
      title: texts.app.pages[text],
      run: () => void navigate({ to }),
    })),
    { key: 'p', title: texts.wellbeing.takeBreak, run: () => setOverlay('BREAK') },
    { key: 'm', title: texts.wellbeing.greyscale, run: greyscale.toggle },
  ]);
  const close = () => setOverlay(null);
  const main = useMainFocus();
  useKeptFocus(main);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {texts.app.skip}
      </a>
      <TopBar
        pages={pages.map(({ to, text }) => (
          <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
            {texts.app.pages[text]}
          </Link>
        ))}
        search={maySearch && <SearchField onSearch={setSearched} />}
        tools={
          <>
            <Button onPress={() => setOverlay('PALETTE')}>{texts.app.palette}</Button>
            <Button onPress={() => setOverlay('KEYS')} aria-label={texts.app.keys}>
              ?
            </Button>
            <LanguageChoice />
            <span className="who" title={viewer.name}>
              {viewer.name}
            </span>
            <Button onPress={() => void session.signOut()}>{texts.session.signOut}</Button>
          </>
        }
        timer={viewer.may('CASE_CLAIM') && <SessionTimer onBreak={() => setOverlay('BREAK')} />}
      />
      {isExpired && <SignInAgain />}
      <main id="main" tabIndex={-1} ref={main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense>
        {overlay === 'KEYS' && <KeyboardMap onClose={close} />}
        {overlay === 'PALETTE' && <Palette onClose={close} onSearch={maySearch ? setSearched : null} />}
        {overlay === 'BREAK' && <BreakScreen onClose={close} />}
        {searched !== null && <SearchResults text={searched} onClose={() => setSearched(null)} />}
      </Suspense>
    </div>
  );
}

/** A new page gets the focus, so that a screen reader begins there and not where the last page was left. */
function useMainFocus() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus();
    shown.current = pathname;
  }, [pathname]);
  return main;
}
