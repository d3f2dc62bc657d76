import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API that the development server passes requests to. */
const api = process.env['API'] ?? 'http://127.0.0.1:4000';

// eslint-disable-next-line no-restricted-syntax -- Vite reads the default export.
export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  build: { outDir: 'dist/app', target: 'es2023', manifest: true, modulePreload: { polyfill: false } },
  server: {
    port: 4100,
    proxy: Object.fromEntries(
      ['/graphql', '/referrals', '/desk/config.json', '/desk/people.json'].map((path) => [
        path,
        { target: api },
      ]),
    ),
  },
});
