import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type BuildResult, type Plugin } from 'esbuild';

const repositoryModules = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

const sources = {
  'app/page.jsx': `
    import { createClient, ViewerDocument } from '@meldpunt/client';
    import { Report } from './report';
    export default async function Page({ url }) {
      const { viewer } = await createClient({ url }).execute(ViewerDocument);
      return <main><p>{viewer.name}</p><Report /></main>;
    }`,
  'app/report.jsx': `'use client';
    import { createClient, FollowQueueDocument, ReadAddressesDocument } from '@meldpunt/client';
    import { useState } from 'react';
    const api = createClient({ url: '/graphql' });
    export function Report() {
      const [text, setText] = useState('Read');
      async function read() {
        const { readAddresses } = await api.execute(ReadAddressesDocument, { text });
        setText(readAddresses.length);
        for await (const { queueChanged } of api.follow(FollowQueueDocument, {})) setText(queueChanged.cursor);
      }
      return <button onClick={read}>{text}</button>;
    }`,
  'app/hook/route.js': `
    import { fetchWebhookHandler } from '@meldpunt/client';
    export const POST = fetchWebhookHandler({ secrets: process.env.SECRET, onMessage: () => {} });`,
  'server.jsx': `
    export { default as Page } from './app/page';
    export { POST } from './app/hook/route';`,
  'ssr.jsx': `
    import { renderToString } from 'react-dom/server';
    import { Report } from './app/report';
    export const html = renderToString(<Report />);`,
  'browser.jsx': `
    import { hydrateRoot } from 'react-dom/client';
    import { Report } from './app/report';
    hydrateRoot(document.body, <Report />);`,
};

/** In the graph of the server, a module that begins with 'use client' is a reference to the graph of the browser. */
const clientReferences: Plugin = {
  name: 'client-references',
  setup: ({ onLoad }) =>
    onLoad({ filter: /report\.jsx$/ }, () => ({
      contents: `export const Report = { $$typeof: Symbol.for('react.client.reference'), $$id: 'app/report.jsx' };`,
    })),
};

/** How Next.js resolves modules in each of its graphs: for server components, for rendering, and for the browser. */
const graphs = {
  server: {
    platform: 'node',
    conditions: ['react-server', 'node', 'import'],
    plugins: [clientReferences],
  },
  ssr: { platform: 'node', conditions: ['node', 'import'] },
  browser: {
    platform: 'browser',
    conditions: ['browser', 'module', 'import'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
  },
} satisfies Record<string, BuildOptions>;

export type Graph = keyof typeof graphs;
export type BuiltGraph = BuildResult<{ metafile: true }>;

/** Writes a project in the shape of Next.js with the App Router: a page, a component of the browser and a route handler. */
export async function writeNextProject(folder: string): Promise<void> {
  await mkdir(join(folder, 'app/hook'), { recursive: true });
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text);
}

/** Builds one graph into `built/<graph>`. Fails if the graph of the browser needs a module of Node. */
export const buildGraph = (folder: string, graph: Graph): Promise<BuiltGraph> =>
  build({
    absWorkingDir: folder,
    entryPoints: [`${graph}.jsx`],
    outdir: `built/${graph}`,
    outExtension: { '.js': '.mjs' },
    nodePaths: [repositoryModules],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    banner:
      graphs[graph].platform === 'node'
        ? {
            js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
          }
        : {},
    metafile: true,
    logLevel: 'silent',
    ...graphs[graph],
  });
