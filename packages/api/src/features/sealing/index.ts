export { rowSealer, type RowSealer } from './seal-row.js';
export { canBeOpened } from './can-be-opened.js';
export { openSealed, openText, type Opened } from './open-sealed.js';
export { deleteDataKeys } from './delete-data-keys.js';
export { missingMasterKeys } from './missing-master-keys.js';
export { rotateDataKeys, usedMasterKeys } from './rotate-data-keys.js';
