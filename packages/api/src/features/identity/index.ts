export { AccountType } from './account.type.js';
export { accountById } from './account.loaders.js';
export { rememberAccount } from './remember-account.js';
