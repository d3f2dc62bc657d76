import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: one name from definition to use.',
};
const noBodyRead =
  'The agent takes a status line and headers: nothing of what an address serves is ever read.';
const bodyReads = [
  'CallExpression[callee.property.name=/^(on|once|addListener|prependListener)$/][arguments.0.value=/^(data|readable)$/]',
  'MemberExpression[property.name=/^(pipe|pipeThrough|pipeTo|body|text|json|blob|bytes|arrayBuffer|formData|setEncoding|resume|read)$/]',
  'ForOfStatement[await=true]',
  'Identifier[name=/^(fetch|XMLHttpRequest|WebSocket)$/]',
  'ImportDeclaration[source.value=/^(undici|node:http2|node:stream|stream|http2)/]',
].map((selector) => ({ selector, message: noBodyRead }));
const tests = ['**/*.test.ts', '**/*.typetest.ts', '**/test/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '.data/**'] },
  {
    files: ['packages/**/*.ts', 'examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/api/src/**/*.ts'],
    ignores: [...tests, 'packages/api/src/platform/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in platform/config.ts, once, validated.' },
      ],
    },
  },
  {
    files: ['packages/api/**/*.ts'],
    ignores: ['packages/api/src/platform/graphql/type-graphql.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        ...['type-graphql', 'reflect-metadata'].map((name) => ({
          name,
          message:
            'Import platform/graphql/type-graphql.ts: it brings the decorators and what they need first.',
        })),
      ],
    },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: [...tests, 'packages/domain/src/bin/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'performance', 'crypto', 'setTimeout', 'window', 'document'].map((name) => ({
          name,
          message: 'The domain has no I/O, no clock and no randomness: take it as an argument.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the instant as an argument.' },
        { object: 'Math', property: 'random', message: 'Decisions are deterministic.' },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the instant as an argument.',
        },
      ],
    },
  },
  {
    files: ['packages/api/src/features/removal/agent/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...bodyReads] },
  },
  {
    // These read the lines of the worker and the greeting of a proxy, before a connection to an address.
    files: ['serve-lines', 'line-agent', 'socket-agent', 'child-agent', 'socks-connect', 'protocol'].map(
      (name) => `packages/api/src/features/removal/agent/${name}.ts`,
    ),
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    // Only these read bytes from a host, up to the end of the headers (read-head.test.ts).
    files: ['paced-socket', 'record-stream', 'receive-clear'].map(
      (name) => `packages/api/src/features/removal/agent/${name}.ts`,
    ),
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    // These tests check raw responses of the API; the tests of the client are typed.
    files: [
      'packages/api/test/**',
      'packages/api/{src,iccam-simulator}/**/*.test.ts',
      'packages/api/failover/**',
    ],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // Jest calls the default export of its set-up files; declarations describe exports of other packages.
    files: ['packages/api/test/support/st*-database.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: [
      '**/bench/**',
      'packages/api/failover/**',
      '**/bin/**',
      '**/main.ts',
      '**/worker.ts',
      '**/removal-agent.ts',
      'packages/api/src/law-review.ts',
      '**/run-until-stopped.ts',
      '**/require-node.ts',
      '**/run-command.ts',
      '**/end-program.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
