import { defineConfig } from 'vite';

/** The API that the development server passes requests to, so that page and API have one origin. */
const api = process.env['API'] ?? 'http://127.0.0.1:4000';

// eslint-disable-next-line no-restricted-syntax -- Vite reads the default export.
export default defineConfig({
  build: { target: 'es2023', outDir: 'dist/app' },
  server: { proxy: { '/graphql': api, '/desk/people.json': api } },
});
