import type { Action } from './action.js';
import type { GithubApi } from './github-api.js';

/** The labels that make the two issues findable. */
export const LABELS = { drift: 'contract-drift', alarm: 'contract-alarm' } as const;

/** Does one action. */
export async function carryOut(action: Action, api: GithubApi): Promise<void> {
  switch (action.do) {
    case 'open':
      if (action.number === undefined) await create(action, LABELS.drift, api);
      else await api('PATCH', `/issues/${action.number}`, { state: 'open', body: action.body });
      return;
    case 'alarm':
      if (action.number === undefined) await create(action, LABELS.alarm, api);
      else {
        await api('POST', `/issues/${action.number}/comments`, { body: action.body });
        await api('PATCH', `/issues/${action.number}`, { state: 'open' });
      }
      return;
    case 'update':
      await api('PATCH', `/issues/${action.number}`, { body: action.body });
      return;
    case 'comment':
      await api('POST', `/issues/${action.number}/comments`, { body: action.body });
      return;
    case 'close':
      await api('POST', `/issues/${action.number}/comments`, { body: action.comment });
      await api('PATCH', `/issues/${action.number}`, { state: 'closed', state_reason: 'completed' });
      return;
    case 'none':
  }
}

const create = ({ title, body }: { title: string; body: string }, label: string, api: GithubApi): Promise<unknown> =>
  api('POST', '/issues', { title, body, labels: [label] });
