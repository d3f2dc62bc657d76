export const auditTexts = {};
