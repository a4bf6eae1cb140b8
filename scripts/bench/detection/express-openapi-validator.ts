import type { RequestListener } from 'node:http';
import type { Exchange } from '../../../src/contract/exchange.js';
import { load } from '../peers.js';
import { readDocument } from './documents.js';
import { onlyOurs, type Judge } from './judge.js';
import { listen, send } from './wire.js';

interface Response {
  status(code: number): Response;
  set(headers: object): Response;
  json(body: unknown): void;
  send(text: string): void;
  end(): void;
}
type Handler = (request: unknown, response: Response, next: () => void) => void;
type ErrorHandler = (error: Error, request: unknown, response: Response, next: () => void) => void;
interface App {
  use(...handlers: readonly (Handler | ErrorHandler | readonly Handler[])[]): void;
  disable(setting: string): void;
}
interface Express {
  (): App & RequestListener;
  json(options: object): Handler;
  text(): Handler;
  urlencoded(options: object): Handler;
}
interface Validator {
  middleware(options: object): Handler[];
}

/** A server of express that plays the exchanges, with the validator before it for requests and responses. */
export async function expressOpenApiValidator(): Promise<Judge> {
  const { default: express } = await load<{ default: Express }>('express');
  const validator = await load<Validator>('express-openapi-validator');
  return {
    cannot: onlyOurs,
    async judge({ contract, cases }) {
      let on: Exchange;
      let said: string[] = [];
      const app = express();
      app.disable('etag');
      app.disable('x-powered-by');
      app.use(express.json({ type: ['application/json', 'application/*+json'] }));
      app.use(express.text());
      app.use(express.urlencoded({ extended: false }));
      app.use(validator.middleware({ apiSpec: readDocument(contract), validateResponses: true }));
      app.use((_request: unknown, response: Response) => answer(response, on.response));
      // By its four parameters express knows that this handles errors.
      app.use((error: Error, _request: unknown, response: Response, _next: () => void) => {
        said.push(error.message);
        response.status(500).end();
      });
      const server = await listen(app);
      try {
        const all: string[][] = [];
        for (const { exchange } of cases) {
          [on, said] = [exchange, []];
          const { pathname, search } = new URL(exchange.request.url);
          await send(exchange, server.url + pathname + search);
          all.push(said);
        }
        return all;
      } finally {
        await server.close();
      }
    },
  };
}

/** As a handler answers: by `json` where there is JSON, which is where the validator looks. */
function answer(response: Response, { status, headers = {}, body, text }: Exchange['response']): void {
  response.status(status).set(headers);
  if (text !== undefined) response.send(text);
  else if (body !== undefined) response.json(body);
  else response.end();
}
