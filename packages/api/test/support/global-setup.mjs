// Jest loads this file before it transpiles anything, so it imports the built module.
export default async () => (await import('../../dist/test/support/start-database.js')).default();
