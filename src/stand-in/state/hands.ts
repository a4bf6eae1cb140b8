import type { Hands } from './behaviour.js';
import { mendRules } from './mend-rules.js';
import { askedOf, type Call, type Setting } from './setting.js';

/** What a vendor may do to other resources when one was written. */
export const handsOf = (setting: Setting, call: Call): Hands => ({
  keep(path, parent, members) {
    const { store, made } = setting;
    const kind = setting.kinds.get(path);
    if (!kind) return; // a contract without it cannot show it
    const collection = store.collection(kind, [...parent.collection.values, parent.id])!;
    const body = { ...made.body(collection, call), ...members };
    store.add(collection, mendRules(body, kind.rules, askedOf(setting, { ...call, pathParameters: {} }, 200), true));
  },
  change(resource, draft) {
    setting.store.change(resource, draft.body ?? resource.body, draft.notes ?? resource.notes);
  },
});
