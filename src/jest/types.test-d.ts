import { expect } from '@jest/globals';
import { ownContract } from '../contract/own.js';
import './index.js';

declare const response: Response;
declare const data: { readonly sid: string };

// A response is to be awaited, with and without `.not`; anything else is told at once.
void (expect(response).toKeepContract('FetchServiceConversation') satisfies Promise<void>);
void (expect(response).not.toKeepContract() satisfies Promise<void>);
expect(data).toKeepContract({ operationId: 'FetchServiceConversation', status: 200 }) satisfies void;
void (expect(Promise.resolve(data)).resolves.toKeepContract({ contract: ownContract }) satisfies Promise<void>);
void (expect(Promise.resolve(response)).resolves.toKeepContract() satisfies Promise<void>);

// @ts-expect-error there is no such level
expect(data).toKeepContract({ failOn: 'notice' });
// @ts-expect-error there is no such option
expect(data).toKeepContract({ operation: 'FetchServiceConversation' });

// The same for the global `expect` of @types/jest.
declare const ofResponse: jest.Matchers<void, Response>;
declare const ofData: jest.Matchers<void, typeof data>;
void (ofResponse.toKeepContract('FetchServiceConversation') satisfies Promise<void>);
ofData.toKeepContract('FetchServiceConversation') satisfies void;
