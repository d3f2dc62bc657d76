// Jest loads this before anything is transpiled for its own use, so it takes the built module.
export default async () => (await import('../../dist/test/support/start-database.js')).default();
