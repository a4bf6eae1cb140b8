/** The headers that the vendor usually sends with a conversation, without those that Node adds by itself. */
export const usualHeaders = (requestId: string): Record<string, string> => ({
  'content-type': 'application/json;charset=utf-8',
  'twilio-request-id': requestId,
  'twilio-request-duration': '0.059',
  'twilio-concurrent-requests': '1',
  'x-home-region': 'us1',
  'x-api-domain': 'conversations.twilio.com',
  'x-shenanigans': 'none',
  'x-powered-by': 'AT-5000',
  'strict-transport-security': 'max-age=31536000',
});
