/** One thing to do to an issue. All texts are Markdown; `number` names the issue. */
export type Action =
  /** Opens the rolling issue, or opens it again: there is one, ever. Without a number it does not exist yet. */
  | { readonly do: 'open'; readonly number?: number; readonly title: string; readonly body: string }
  | { readonly do: 'update'; readonly number: number; readonly body: string }
  | { readonly do: 'comment'; readonly number: number; readonly body: string }
  | { readonly do: 'close'; readonly number: number; readonly comment: string }
  /** Opens the issue that says that nothing was verified for long; with a number, again, and says so in a comment. */
  | { readonly do: 'alarm'; readonly number?: number; readonly title: string; readonly body: string }
  | { readonly do: 'none'; readonly because: string };
