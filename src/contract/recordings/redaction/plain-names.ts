import type { Contract } from '../../contract.js';

/** Words that names in any API are made of. */
const USUAL = `
a accept access age account action active actor added address after agent allow amount and any api app archived at attempt
authentication auto available backend base batch before begin body bot bounce business by cache call cancelled category
changed channel check city client closed code color column comment company config connection content context control
count country cpu created credit currency current customer data date day debug default delay deleted delivered delivery
description detail details device direction disabled display domain duration email enabled end endpoint error etag event
expires expose external failed fallback feature fee field file filter first flag flow for format forwarded found frame
free from friendly full gateway group has hash header health height history hold home host hour http https icon id ids
image in inactive index info initial input instance integration internal is item items job key kind label language last
latency legal length level limit line link links list live local locale location lock log mail mark max media member
message messages meta metadata method min minute mobile mode model modified month name new next node not note now null
number object of offset on open operation option options order origin original out owner page pages parameter parent
participant participants path paused payload per percent phone policy poll port position prefix previous price priority
process profile project protocol provider proxy public query queue quota rate read reason received recipient record ref
region regular relation release remaining removed reply report request requested required reset resource response
result resumed retry role root route rule run sample scheduled schema scope score search second section security send
sender sent sequence server service session set shard short site size sort source stage start started state status step
store stream string sub subject summary suffix system tag tags target task team template tenant test text thing
thread time timeout timer times timestamp timezone title to token topic total trace transaction type unit update updated
upload uri url usage use used user validity value values vendor verified version via view wait warning web webhook week
weight width with x year zone`;

const words = new WeakMap<object, ReadonlySet<string>>();
const LONGEST = 60;

/**
 * Whether a name that the contract does not know is made of nothing but words that the contract or any API uses, with
 * at most one digit behind them: then it is a name that the vendor has chosen, and no data.
 */
export function isPlainName(name: string, { clauses: { document } }: Contract): boolean {
  if (name.length > LONGEST || !/^[A-Za-z][A-Za-z_-]*\d?$/.test(name)) return false;
  const parts = name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  return parts.every((part) => wordsOf(document).has(part.toLowerCase()));
}

function wordsOf(document: object): ReadonlySet<string> {
  let known = words.get(document);
  if (!known) {
    const text = `${USUAL} ${JSON.stringify(document).toLowerCase()}`;
    words.set(document, (known = new Set(text.match(/[a-z]+/g))));
  }
  return known;
}
