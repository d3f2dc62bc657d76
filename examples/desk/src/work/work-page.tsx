import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Button } from 'react-aria-components/Button';
import { useViewer } from '../api/viewer.js';
import { mayOpen } from '../app/navigation.js';
import { useSpeech } from '../language/language.js';
import { Withheld } from '../session/withheld.js';
import { useTitle } from '../ui/use-title.js';
import { AbuseContacts } from './abuse-contacts.js';
import { Accounts } from './accounts.js';
import { Exchange } from './exchange.js';
import { HandOvers } from './hand-overs.js';
import { LawReview } from './law-review.js';
import { LegalHolds } from './legal-holds.js';
import { ReleaseRequests } from './release-requests.js';
import { Webhooks } from './webhooks.js';
import { WorkItems } from './work-items.js';
import { type WorkTab, workTabs } from './work-tabs.js';

const parts: Readonly<Record<WorkTab, ComponentType>> = {
  items: WorkItems,
  handOvers: HandOvers,
  contacts: AbuseContacts,
  releases: ReleaseRequests,
  exchange: Exchange,
  webhooks: Webhooks,
  accounts: Accounts,
  holds: LegalHolds,
  law: LawReview,
};

/** Everything beside the cases that waits for a person. */
export function WorkPage() {
  const { texts } = useSpeech();
  const viewer = useViewer();
  const search = useSearch({ from: '/work' });
  const navigate = useNavigate({ from: '/work' });
  useTitle(texts.app.pages.work);
  const open = workTabs.filter(mayOpen(viewer));
  const tab = open.find(({ name }) => name === search.tab) ?? open[0];
  if (tab === undefined) return null;
  const Part = parts[tab.name];
  const title = texts.work.tabs[tab.name];
  return (
    <>
      <h1>{texts.app.pages.work}</h1>
      <nav className="tabs" aria-label={texts.work.parts}>
        {open.map(({ name }) => (
          <Button
            key={name}
            className={name === tab.name ? 'chip chosen' : 'chip'}
            {...(name === tab.name ? { 'aria-current': 'page' } : {})}
            onPress={() => void navigate({ search: { tab: name } })}
          >
            {texts.work.tabs[name]}
          </Button>
        ))}
      </nav>
      <section className="panel" aria-label={title}>
        <h2>{title}</h2>
        {tab.needs.some(viewer.may) ? <Part /> : <Withheld permission={tab.needs[0]} />}
      </section>
    </>
  );
}
