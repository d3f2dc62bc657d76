export { AccountType, ViewerType } from './account.type.js';
export { accountById } from './account.loaders.js';
export {
  accountStanding,
  rememberAccount,
  type AccountStanding,
  type Remembered,
} from './remember-account.js';
