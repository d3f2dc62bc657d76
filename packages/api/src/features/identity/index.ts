export { AccountType, ViewerType } from './account.type.js';
export { accountById } from './account.loaders.js';
export {
  accountStandings,
  rememberAccount,
  type AccountStanding,
  type Remembered,
} from './remember-account.js';
