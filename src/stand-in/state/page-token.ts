import { createHmac, timingSafeEqual } from 'node:crypto';

/** From where a page goes on, and in which direction. */
export interface PagePlace {
  readonly goes: 'on' | 'back';
  /** What the list is sorted by, of the last resource that was seen; then its serial. */
  readonly key: readonly [sortedBy: number, serial: number];
}

/** Tokens that only this stand-in can make, each for one list and its filters. */
export class PageTokens {
  constructor(private readonly secret: Uint8Array) {}

  write({ goes, key }: PagePlace, list: string): string {
    const text = JSON.stringify([goes, ...key]);
    return Buffer.from(`${this.#seal(text, list)}${text}`).toString('base64url');
  }

  /** The place that a token leads to; undefined where it is none of ours, or of another list. */
  read(token: string, list: string): PagePlace | undefined {
    const plain = Buffer.from(token, 'base64url').toString();
    const [seal, text] = [plain.slice(0, SEAL), plain.slice(SEAL)];
    const good = Buffer.from(this.#seal(text, list));
    if (Buffer.byteLength(seal) !== good.length || !timingSafeEqual(Buffer.from(seal), good)) return undefined;
    const [goes, sortedBy, serial] = JSON.parse(text) as [PagePlace['goes'], number, number];
    return { goes, key: [sortedBy, serial] };
  }

  #seal(text: string, list: string): string {
    return createHmac('sha256', this.secret).update(`${list}\n${text}`).digest('base64url').slice(0, SEAL);
  }
}

const SEAL = 16;
