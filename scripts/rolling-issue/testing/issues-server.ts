import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** An issue as the server keeps it. */
export interface KeptIssue {
  readonly number: number;
  readonly user: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  readonly comments: string[];
}

export interface KeptArtifact {
  readonly name: string;
  readonly created_at: string;
  readonly workflow_run: {
    readonly repository_id: number;
    readonly head_repository_id: number;
    readonly head_branch: string;
  };
}

const MOST_CHARACTERS = 65_536;

/** For tests: the part of GitHub's REST API that is used here, over real HTTP, for the repository `o/r`. */
export async function startIssuesServer() {
  const issues: KeptIssue[] = [];
  const artifacts: KeptArtifact[] = [];
  const calls: string[] = [];
  /** Answers this in the place of the next call that it fits. */
  let failing: { readonly call: RegExp; readonly status: number } | undefined;

  const shown = ({ comments: _, user, labels, ...issue }: KeptIssue) => ({
    ...issue,
    user: { login: user },
    labels: labels.map((name) => ({ name })),
  });

  async function answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const url = new URL(request.url!, 'http://api');
    const call = `${request.method} ${url.pathname.replace('/repos/o/r', '')}`;
    calls.push(call);
    if (request.headers.authorization !== 'Bearer t0p-secret-token') return [401, { message: 'Bad credentials' }];
    if (failing?.call.test(call)) {
      const { status } = failing;
      failing = undefined;
      return [status, { message: 'hostile \x1b[2J words of a server' }];
    }
    const sent = request.method === 'GET' ? {} : ((await json(request)) as Partial<KeptIssue>);
    if ((sent.body?.length ?? 0) > MOST_CHARACTERS) return [422, { message: 'body is too long' }];
    const [, number, comments] = /^\w+ \/issues\/(\d+)(\/comments)?$/.exec(call) ?? [];
    const issue = issues.find((one) => one.number === Number(number));
    if (call === 'GET ') return [200, { default_branch: 'main' }];
    if (call === 'GET /issues') return [200, issues.filter((one) => fits(one, url.searchParams)).map(shown)];
    if (call === 'POST /issues') {
      const { title = '', body = '', labels = [] } = sent;
      const made: KeptIssue = {
        number: issues.length + 1,
        user: 'github-actions[bot]',
        title,
        body,
        labels,
        state: 'open',
        comments: [],
      };
      issues.push(made);
      return [201, shown(made)];
    }
    if (issue && comments) {
      issue.comments.push(sent.body ?? '');
      return [201, {}];
    }
    if (issue && request.method === 'PATCH') return [200, shown(Object.assign(issue, sent))];
    if (call === 'GET /actions/artifacts') {
      const found = artifacts.filter(({ name }) => name === url.searchParams.get('name'));
      return [200, { total_count: found.length, artifacts: found }];
    }
    if (call === 'GET /actions/workflows/nightly.yml') return [200, { created_at: '2027-03-01T00:00:00Z' }];
    return [404, { message: 'Not Found' }];
  }

  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_TOKEN: 't0p-secret-token',
    },
    issues,
    artifacts,
    calls,
    fail: (call: RegExp, status: number) => (failing = { call, status }),
    close: () => new Promise((done) => server.close(done)),
  };
}

function fits({ user, labels, state }: KeptIssue, query: URLSearchParams): boolean {
  const wanted = query.get('state') ?? 'open';
  return (
    user === (query.get('creator') ?? user) &&
    (query.get('labels') ?? '')
      .split(',')
      .filter(Boolean)
      .every((label) => labels.includes(label)) &&
    (wanted === 'all' || wanted === state)
  );
}
