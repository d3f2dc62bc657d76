import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import './app/base.css';
import './app/layout.css';
import { ApiProvider } from './api/api.js';
import { newQueries } from './api/queries.js';
import { ViewerProvider } from './api/viewer.js';
import { type DeskConfig, loadConfig } from './app/config.js';
import { newRouter } from './app/router.js';
import { ShortcutsProvider } from './app/shortcuts.js';
import { LanguageProvider, useSpeech } from './language/language.js';
import { type LoadedLanguage, loadLanguage, preferredLanguage } from './language/load-language.js';
import { tags } from './language/speech.js';
import { ChoosePerson } from './session/choose-person.js';
import {
  chosenPerson,
  choosePerson,
  type DemoPerson,
  demoSession,
  loadPeople,
} from './session/demo-session.js';
import type { Session } from './session/session.js';
import { WithoutRole } from './session/without-role.js';
import { restoreGreyscale } from './wellbeing/greyscale.js';

const queries = newQueries();
const router = newRouter();

function Desk({ config, session }: { readonly config: DeskConfig; readonly session: Session }) {
  const { language } = useSpeech();
  return (
    <I18nProvider locale={tags[language]}>
      <QueryClientProvider client={queries}>
        <ApiProvider config={config} session={session}>
          <ViewerProvider withoutRole={<WithoutRole />}>
            <ShortcutsProvider>
              <RouterProvider router={router} />
            </ShortcutsProvider>
          </ViewerProvider>
        </ApiProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}

/** The demo: first whom to be, then the desk as that person. */
function Demo({
  config,
  url,
  people,
}: {
  readonly config: DeskConfig;
  readonly url: string;
  readonly people: readonly DemoPerson[];
}) {
  const [session, setSession] = useState(() => {
    const person = chosenPerson(people);
    return person === null ? null : demoSession(person, url);
  });
  if (session !== null) return <Desk config={config} session={session} />;
  const choose = (person: DemoPerson) => {
    choosePerson(person);
    setSession(demoSession(person, url));
  };
  return <ChoosePerson people={people} onChoose={choose} />;
}

async function contentOf(config: DeskConfig) {
  const { signIn, demoPeople: url } = config;
  if (signIn !== undefined) {
    const { oidcSession } = await import('./session/oidc-session.js');
    const session = await oidcSession(signIn);
    return session === null ? null : <Desk config={config} session={session} />;
  }
  if (url === undefined) throw new TypeError('config.json has no way to sign in');
  return <Demo config={config} url={url} people={await loadPeople(url)} />;
}

function CannotStart({ language }: { readonly language: LoadedLanguage }) {
  return (
    <main className="banner refusal" role="alert">
      {language.texts.app.cannotStart}
    </main>
  );
}

restoreGreyscale();
const language = await loadLanguage(preferredLanguage());
const content = await loadConfig()
  .then(contentOf)
  .catch(() => <CannotStart language={language} />);
const place = document.getElementById('desk');
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider initial={language}>{content}</LanguageProvider>
    </StrictMode>,
  );
