import { randomBytes } from 'node:crypto';
import type { Contract, Operation } from '../../contract/contract.js';
import { successOf } from '../../contract/resources/success-of.js';
import { answerWith, refusalOf, success, type Answer } from '../answers.js';
import { Refused, type Vendor } from './behaviour.js';
import { freshBody } from './fresh-body.js';
import { valuesOf, type Kind } from '../../contract/resources/kind.js';
import { partsOf, type Part } from '../../contract/resources/kinds.js';
import { listBody } from './list-body.js';
import { mendRules } from './mend-rules.js';
import { NewResources } from './new-resource.js';
import { PageTokens } from './page-token.js';
import type { Body, Collection } from './resource.js';
import { plantSeeds } from './seeds.js';
import { askedOf, type Call, type Setting } from './setting.js';
import { settle, settleAbove } from './settle.js';
import { Store, type Bounds } from './store.js';
import { write } from './write.js';

export interface MemoryOptions {
  readonly contract: Contract;
  readonly vendor: Vendor;
  /** Whether the resources that the contract's examples show are there from the start. */
  readonly seeded: boolean;
  readonly bounds?: Bounds;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What a stand-in remembers: what was made can be listed, fetched, changed and deleted. */
export class Memory {
  readonly #setting: Setting;
  readonly #parts: ReadonlyMap<Operation, Part>;
  readonly #tokens = new PageTokens(randomBytes(32));
  readonly #freshLists = new Map<Operation, Body>();
  /** The kinds of which an example shows a resource. */
  readonly #shown: ReadonlySet<Kind>;
  #isTouched: boolean;

  constructor({ contract, vendor, seeded, bounds, now }: MemoryOptions) {
    this.#parts = partsOf(contract, uniqueMembers(vendor));
    const kinds = new Map([...this.#parts.values()].map(({ kind }) => [kind.path, kind]));
    const made = new NewResources(contract, vendor);
    this.#setting = { contract, vendor, store: new Store(bounds), made, kinds };
    this.#shown = seeded ? plantSeeds(this.#setting, this.#parts, now) : new Set();
    this.#isTouched = !seeded;
  }

  /** The answer to a call; undefined where there is nothing to remember, and an example of the contract has to do. */
  answer(call: Call): Answer | undefined {
    const part = this.#parts.get(call.operation);
    if (!part) return undefined;
    const { contract } = this.#setting;
    if (this.#isMadeUp(call, part)) {
      const shown = success(contract, call.operation, call.url.href);
      return shown && { ...shown, body: this.#mended(call, shown.body as Body) };
    }
    try {
      const body = this.#body(call, part);
      this.#isTouched ||= part.role !== 'fetch' && part.role !== 'list';
      return answerWith(contract, call.operation, body && this.#mended(call, body));
    } catch (error) {
      if ((error as Error).name !== 'Refused') throw error;
      return refusalOf(contract, call.operation, error as Refused);
    }
  }

  /** Until the first write, what no example shows is as it would be without a memory: made up. */
  #isMadeUp({ operation, pathParameters }: Call, { kind, role }: Part): boolean {
    if (this.#isTouched || this.#shown.has(kind)) return false;
    if (role === 'fetch') return true;
    return role === 'list' && !this.#setting.store.collection(kind, valuesOf(operation.path, pathParameters));
  }

  /** A body with the host at which the stand-in was called, and all else that the rules of the contract ask for. */
  #mended(call: Call, body: Body): Body {
    const { status, content } = successOf(call.operation);
    return mendRules(body, content?.rules ?? [], askedOf(this.#setting, call, status));
  }

  #body(call: Call, { kind, role }: Part): Body | undefined {
    const { store } = this.#setting;
    const values = valuesOf(call.operation.path, call.pathParameters);
    const collection = store.collection(kind, values) ?? missing();
    settleAbove(this.#setting, collection.parent, call.now);
    if (role === 'create') return write(this.#setting, call, collection).body;
    if (role === 'list') return this.#list(call, collection);
    const resource = store.find(kind, values) ?? missing();
    settle(this.#setting, resource, call.now);
    if (role === 'update') return write(this.#setting, call, collection, resource).body;
    if (role === 'remove') store.remove(resource);
    return resource.body;
  }

  #list(call: Call, collection: Collection): Body {
    const { contract, vendor } = this.#setting;
    const { operation, url } = call;
    const schema = successOf(operation).content!.pointer;
    const fresh = this.#freshLists.get(operation) ?? freshBody(contract, schema);
    this.#freshLists.set(operation, fresh);
    const resources = [...collection.items.values()];
    for (const resource of resources) settle(this.#setting, resource, call.now);
    const paging = operation.paging!;
    const { kind } = collection;
    return listBody(resources, { contract, vendor, operation, kind, paging, tokens: this.#tokens, url, fresh, schema });
  }
}

function missing(): never {
  throw new Refused(404, '');
}

/** The members that the vendor keeps unique, by the path of the kind. */
const uniqueMembers = ({ behaviours }: Vendor): Record<string, string[]> =>
  Object.fromEntries(Object.entries(behaviours).map(([path, { unique = {} }]) => [path, Object.keys(unique)]));
