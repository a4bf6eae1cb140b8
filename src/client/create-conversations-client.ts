import { operations } from '../../generated/operations.js';
import type { ClientOptions } from './client-options.js';
import { createClient, type Client } from './create-client.js';

/** A client with every operation of the contract. */
export type ConversationsClient = Client<typeof operations>;

/**
 * Makes a client of the API with every operation of the contract.
 *
 * @throws InvalidArgumentError where an option is unknown or wrong
 * @example
 * const conversations = createConversationsClient({ apiKey, apiSecret });
 * const conversation = await conversations.fetchServiceConversation({ ChatServiceSid, Sid });
 */
export const createConversationsClient = (options: ClientOptions): ConversationsClient =>
  createClient(options, operations);
