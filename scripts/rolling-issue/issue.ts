/** What is known of an issue, as the API gives it. */
export interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly body: string;
}
