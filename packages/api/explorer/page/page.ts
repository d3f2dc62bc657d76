import { useGraphiQL } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement as element, useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleQueries, type ExampleQuery } from '../example-queries.data.js';
import { fetcherWith } from './fetcher.js';

/** A person of the demo, as the API tells them. */
interface Person {
  readonly name: string;
  readonly role: string;
  readonly token: string;
}

const workerOf: Readonly<Record<string, string>> = { json: 'json.worker', graphql: 'graphql.worker' };
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/explorer/${workerOf[label] ?? 'editor.worker'}.js`, { type: 'module' }),
  },
});

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly choose: (chosen: string) => void;
}

const Choose = ({ label, value, options, choose }: Choice): ReactNode =>
  element(
    'label',
    { style: { marginInlineStart: '1rem' } },
    `${label} `,
    element(
      'select',
      {
        'aria-label': label,
        value,
        onChange: ({ target }: { target: { value: string } }) => choose(target.value),
      },
      options.map((option) => element('option', { key: option }, option)),
    ),
  );

const noExample = 'Choose an example';

/** Puts an example into the editors, and chooses a person of its role. */
function Examples({ use }: { readonly use: (example: ExampleQuery) => void }): ReactNode {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return element(Choose, {
    label: 'Example',
    value: noExample,
    options: [noExample, ...exampleQueries.map(({ name }) => name)],
    choose: (chosen: string) => {
      const example = exampleQueries.find(({ name }) => name === chosen);
      if (example === undefined) return;
      queryEditor?.setValue(example.query);
      variableEditor?.setValue(JSON.stringify(example.variables ?? {}, null, 2));
      use(example);
    },
  });
}

const nobody = 'Nobody (a reporter)';

function Explorer({ people }: { readonly people: readonly Person[] }): ReactNode {
  const [chosen, choose] = useState(people[0]?.name ?? nobody);
  const person = people.find(({ name }) => name === chosen);
  const fetcher = useMemo(() => fetcherWith(person?.token ?? null), [person]);
  const use = ({ role }: ExampleQuery): void => {
    if (person?.role !== role) choose(people.find((one) => one.role === role)?.name ?? nobody);
  };
  return element(
    GraphiQL,
    { fetcher, defaultQuery: exampleQueries[1]?.query ?? '', defaultEditorToolsVisibility: 'variables' },
    element(
      GraphiQL.Logo,
      null,
      element(Choose, {
        label: 'As',
        value: chosen,
        options: [...people.map(({ name }) => name), nobody],
        choose,
      }),
      element(Examples, { use }),
    ),
  );
}

const root = document.querySelector('#explorer');
if (root === null) throw new Error('the page has no place for the explorer');
const response = await fetch('/explorer/people.json');
createRoot(root).render(element(Explorer, { people: (await response.json()) as readonly Person[] }));
