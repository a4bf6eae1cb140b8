/** The kinds of resources, by the paths of their collections. */
export const CONVERSATIONS = '/v1/Services/{}/Conversations';
export const MESSAGES = `${CONVERSATIONS}/{}/Messages`;
export const RECEIPTS = `${MESSAGES}/{}/Receipts`;
export const PARTICIPANTS = `${CONVERSATIONS}/{}/Participants`;
export const WEBHOOKS = `${CONVERSATIONS}/{}/Webhooks`;
