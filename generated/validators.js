// Generated from the contract by `npm run generate`. Do not edit.

// src/contract/schema/code-points.ts
function codePoints(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// src/contract/formats/date-time.ts
var USUAL = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
var UNUSUAL = /^(\d{4})-(\d\d-\d\d)T(\d\d:\d\d):(\d\d)(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
var isDateTime = (text) => USUAL.test(text) || isUnusualDateTime(text);
function isUnusualDateTime(text) {
  const [, year, day, minute, second, zone] = UNUSUAL.exec(text) ?? [];
  if (zone === void 0) return false;
  const isLeapSecond = second === "60";
  const usualDay = day === "02-29" && isLeapYear(Number(year)) ? "02-28" : day;
  if (!USUAL.test(`${year}-${usualDay}T${minute}:${isLeapSecond ? "59" : second}Z`)) return false;
  return !isLeapSecond || (/* @__PURE__ */ new Date(`2000-01-01T${minute}${zone.toUpperCase()}`)).toISOString().includes("T23:59");
}
var isLeapYear = (year) => year % (year % 100 === 0 ? 400 : 4) === 0;

// src/contract/schema/json-text.ts
function isJsonText(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// src/contract/schema/own.ts
function own(object) {
  const prototype = Object.getPrototypeOf(object);
  const plain = prototype === Object.prototype || prototype === null;
  return plain ? object : { ...object };
}

// src/contract/pointer.ts
function valueAtPlace(root, place) {
  let value = root;
  for (const token of place) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, token)) return void 0;
    value = value[token];
  }
  return value;
}

// src/contract/schema/schema.ts
var isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// src/contract/formats/uri.ts
var USUAL2 = /^https?:\/\/[\dA-Za-z](?:[--9A-Za-z][--9A-Za-z][--9A-Za-z][--9A-Za-z])*[--9A-Za-z]?[--9A-Za-z]?[--9A-Za-z]?(?:[_~!$&'()*+,;=?][\w.~!$&'()*+,;=/?-]*)?$/;
var CHARACTERS = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/i;
var PARTS = /^([A-Z][\dA-Z+.-]*):(?:\/\/(?:[^/?#@[\]]*@)?(?:\[([^\]]*)\]|([^/?#@:[\]]*))(?::\d*)?(?![^/?#])|(?!\/\/))[^#[\]]*(?:#[^#[\]]*)?$/i;
var FUTURE_ADDRESS = /^v[\dA-F]+\.[\w.~!$&'()*+,;=:-]+$/i;
var isUri = (text) => USUAL2.test(text) || isUnusualUri(text);
function isUnusualUri(text) {
  const [, scheme, address, name] = PARTS.exec(text) ?? [];
  if (scheme === void 0 || !CHARACTERS.test(text)) return false;
  if (address === void 0) return Boolean(name) || !/^https?$/i.test(scheme);
  if (!/^[\dA-F:.]+$/i.test(address)) return FUTURE_ADDRESS.test(address);
  return URL.canParse(`http://[${address}]`);
}

// src/contract/checks/quick-rules.ts
var textOf = (value) => typeof value === "string" || typeof value === "number" ? String(value) : void 0;
var textAt = (root, ...place) => textOf(valueAtPlace(root, place));
var filled = (...parts) => parts.includes(void 0) ? void 0 : parts.join("");
var isSame = (actual, expected) => actual === void 0 || expected === void 0 || actual === expected;
var isBelow = (actual, expected, isOrigin) => actual === void 0 || expected === void 0 || actual.endsWith(expected) && isOrigin(actual.slice(0, actual.length - expected.length));
var withoutQuery = (url) => url?.replace(/[?#].*$/s, "");
function holdsAtEach(root, [token, ...rest], holds) {
  if (token === void 0) return holds(root);
  if (root === null || typeof root !== "object") return true;
  const members = token === "*" ? Object.values(root) : [];
  if (token !== "*" && Object.hasOwn(root, token)) members.push(root[token]);
  return members.every((member) => holdsAtEach(member, rest, holds));
}
var PLAIN = /^[\d-]{10}T[\d:]{8}Z$/;
var isNotBefore = (actual, earliest) => actual === void 0 || earliest === void 0 || PLAIN.test(actual) && PLAIN.test(earliest) && actual >= earliest;

// validators.js
var pattern0 = /^IS[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern1 = /^MG[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern2 = /^CH[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/u;
var pattern3 = /^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/u;
var pattern4 = /^ME[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern5 = /^HX[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern6 = /^\s*\{/u;
var pattern7 = /^IM[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern8 = /^DY[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern9 = /^RL[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern10 = /^MB[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern11 = /^FW[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern12 = /^webhook$/u;
var pattern13 = /^trigger$/u;
var pattern14 = /^studio$/u;
var pattern15 = /^WH[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern16 = /^RQ[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/u;
var pattern17 = /^AC[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern18 = /^CH[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern19 = /^[a-zA-Z][a-zA-Z][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern20 = /^(read|failed|delivered|undelivered|sent)$/u;
var pattern21 = /^CH[0-9a-f]{32}$/u;
var pattern22 = /^CH[0-9a-fA-F]{32}$/u;
var pattern23 = /^0$/u;
var pattern24 = /^MB[0-9a-f]{32}$/u;
var pattern25 = /^MB[0-9a-fA-F]{32}$/u;
function test21_members(value) {
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Identity":
      case "MessagingBinding.Address":
      case "MessagingBinding.ProxyAddress":
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256))) return false;
        break;
      case "MessagingBinding.ProjectedAddress":
        if (typeof member !== "string") return false;
        break;
      case "DateCreated":
      case "DateUpdated":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      case "Attributes":
        if (!(typeof member === "string" && (member.length <= 4096 || member.length <= 8192 && codePoints(member) <= 4096) && isJsonText(member))) return false;
        break;
      case "RoleSid":
        if (!(typeof member === "string" && pattern9.test(member))) return false;
        break;
    }
  }
  return true;
}
function test21_not_members(value) {
  return Object.hasOwn(value, "Identity");
}
function test21_not_anyOf0_members(value) {
  return Object.hasOwn(value, "MessagingBinding.Address");
}
function test21_not_anyOf1_members(value) {
  return Object.hasOwn(value, "MessagingBinding.ProxyAddress");
}
function test26_Configuration_Filters_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!(typeof value[i] === "string")) return false;
  }
  return true;
}
function test26_Configuration_Triggers_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!(typeof value[i] === "string" && value[i].length > 0 && (value[i].length <= 248 || value[i].length <= 496 && codePoints(value[i]) <= 248))) return false;
  }
  return true;
}
function test26_members(value) {
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Target":
        required++;
        if (!test27(member)) return false;
        break;
      case "Configuration.Url":
        if (typeof member !== "string") return false;
        break;
      case "Configuration.Method":
        if (!test28(member)) return false;
        break;
      case "Configuration.Filters":
        if (!(Array.isArray(member) && test26_Configuration_Filters_items(member))) return false;
        break;
      case "Configuration.Triggers":
        if (!(Array.isArray(member) && member.length >= 1 && member.length <= 5 && test26_Configuration_Triggers_items(member))) return false;
        break;
      case "Configuration.FlowSid":
        if (!(typeof member === "string" && pattern11.test(member))) return false;
        break;
      case "Configuration.ReplayAfter":
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
    }
  }
  return required === 1;
}
function test26_not_anyOf0_members(value) {
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Target":
        if (!(typeof member === "string" && pattern12.test(member))) return false;
        break;
    }
  }
  return true;
}
function test26_not_anyOf0_not_members(value) {
  return Object.hasOwn(value, "Configuration.Filters");
}
function test26_not_anyOf1_members(value) {
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Target":
        if (!(typeof member === "string" && pattern13.test(member))) return false;
        break;
    }
  }
  return true;
}
function test26_not_anyOf1_not_members(value) {
  return Object.hasOwn(value, "Configuration.Triggers");
}
function test26_not_anyOf2_members(value) {
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Target":
        if (!(typeof member === "string" && pattern14.test(member))) return false;
        break;
    }
  }
  return true;
}
function test26_not_anyOf2_not_members(value) {
  return Object.hasOwn(value, "Configuration.FlowSid");
}
function test43_timers(value) {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "date_inactive":
      case "date_closed":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function test43_links(value) {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    if (!(typeof member === "string" && isUri(member))) return false;
  }
  return true;
}
function test47_errors_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test48(value[i])) return false;
  }
  return true;
}
function test52_conversations_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test43(value[i])) return false;
  }
  return true;
}
function test54_messages_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test55(value[i])) return false;
  }
  return true;
}
function test55_media_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test56(value[i])) return false;
  }
  return true;
}
function test59_delivery_receipts_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test60(value[i])) return false;
  }
  return true;
}
function test61_participants_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test62(value[i])) return false;
  }
  return true;
}
function test62_messaging_binding(value) {
  if (value === null) return true;
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "type":
        required++;
        if (typeof member !== "string") return false;
        break;
      case "address":
      case "proxy_address":
      case "projected_address":
        if (!(typeof member === "string" || member === null)) return false;
        break;
    }
  }
  return required === 1;
}
function test63_webhooks_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test64(value[i])) return false;
  }
  return true;
}
function test64_configuration(value) {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "url":
      case "method":
        if (typeof member !== "string") return false;
        break;
      case "filters":
        if (!(Array.isArray(member) && test26_Configuration_Filters_items(member))) return false;
        break;
      case "flow_sid":
        if (!(typeof member === "string" && pattern11.test(member))) return false;
        break;
    }
  }
  return true;
}
function test0(value) {
  return typeof value === "string" && pattern0.test(value);
}
function test1(value) {
  return typeof value === "string" && value.length > 0;
}
function test2(value) {
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "FriendlyName":
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256))) return false;
        break;
      case "DateCreated":
      case "DateUpdated":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      case "Attributes":
        if (!(typeof member === "string" && (member.length <= 16384 || member.length <= 32768 && codePoints(member) <= 16384) && isJsonText(member))) return false;
        break;
      case "MessagingServiceSid":
        if (!(typeof member === "string" && pattern1.test(member))) return false;
        break;
      case "State":
        if (!test3(member)) return false;
        break;
      case "Timers.Inactive":
      case "Timers.Closed":
        if (!test4(member)) return false;
        break;
      case "UniqueName":
        if (!(typeof member === "string" && !(typeof member !== "string" || pattern2.test(member)))) return false;
        break;
      case "Bindings.Email.Address":
      case "Bindings.Email.Name":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return true;
}
function test3(value) {
  return value === "inactive" || value === "active" || value === "closed" || value === "initializing";
}
function test4(value) {
  return typeof value === "string" && value.length >= 3 && (value.length >= 5 || codePoints(value) >= 3) && pattern3.test(value);
}
function test5(value) {
  return value === "true" || value === "false";
}
function test6(value) {
  return typeof value === "string";
}
function test8(value) {
  return Number.isInteger(value) && value >= 1 && value <= 100;
}
function test9(value) {
  return Number.isInteger(value) && value >= 0;
}
function test11(value) {
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "FriendlyName":
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256))) return false;
        break;
      case "UniqueName":
        if (!(typeof member === "string" && !(typeof member !== "string" || pattern2.test(member)))) return false;
        break;
      case "Attributes":
        if (!(typeof member === "string" && (member.length <= 16384 || member.length <= 32768 && codePoints(member) <= 16384) && isJsonText(member))) return false;
        break;
      case "MessagingServiceSid":
        if (!(typeof member === "string" && pattern1.test(member))) return false;
        break;
      case "DateCreated":
      case "DateUpdated":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      case "State":
        if (!test12(member)) return false;
        break;
      case "Timers.Inactive":
      case "Timers.Closed":
        if (!test4(member)) return false;
        break;
      case "Bindings.Email.Address":
      case "Bindings.Email.Name":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return true;
}
function test12(value) {
  return value === "inactive" || value === "active" || value === "initializing";
}
function test14(value) {
  return value === "asc" || value === "desc";
}
function test15(value) {
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Author":
      case "Body":
        if (typeof member !== "string") return false;
        break;
      case "DateCreated":
      case "DateUpdated":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      case "Attributes":
        if (!(typeof member === "string" && (member.length <= 4096 || member.length <= 8192 && codePoints(member) <= 4096) && isJsonText(member))) return false;
        break;
      case "MediaSid":
        if (!(typeof member === "string" && pattern4.test(member))) return false;
        break;
      case "ContentSid":
        if (!(typeof member === "string" && pattern5.test(member))) return false;
        break;
      case "ContentVariables":
        if (!(typeof member === "string" && pattern6.test(member) && isJsonText(member))) return false;
        break;
      case "Subject":
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256))) return false;
        break;
    }
  }
  return true;
}
function test16(value) {
  return typeof value === "string" && pattern7.test(value);
}
function test17(value) {
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Author":
      case "Body":
        if (typeof member !== "string") return false;
        break;
      case "DateCreated":
      case "DateUpdated":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      case "Attributes":
        if (!(typeof member === "string" && (member.length <= 4096 || member.length <= 8192 && codePoints(member) <= 4096) && isJsonText(member))) return false;
        break;
      case "Subject":
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256))) return false;
        break;
    }
  }
  return true;
}
function test19(value) {
  return Number.isInteger(value) && value >= 1 && value <= 50;
}
function test20(value) {
  return typeof value === "string" && pattern8.test(value);
}
function test21(value) {
  return isObject(value) && test21_members(value) && !((!isObject(value) || test21_not_members(value)) && (!isObject(value) || test21_not_anyOf0_members(value) || (!isObject(value) || test21_not_anyOf1_members(value))));
}
function test23(value) {
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "DateCreated":
      case "DateUpdated":
        if (!(typeof member === "string" && isDateTime(member))) return false;
        break;
      case "Identity":
      case "MessagingBinding.ProxyAddress":
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256))) return false;
        break;
      case "Attributes":
        if (!(typeof member === "string" && (member.length <= 4096 || member.length <= 8192 && codePoints(member) <= 4096) && isJsonText(member))) return false;
        break;
      case "RoleSid":
        if (!(typeof member === "string" && pattern9.test(member))) return false;
        break;
      case "MessagingBinding.ProjectedAddress":
      case "LastReadTimestamp":
        if (typeof member !== "string") return false;
        break;
      case "LastReadMessageIndex":
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
    }
  }
  return true;
}
function test24(value) {
  return typeof value === "string" && pattern10.test(value);
}
function test25(value) {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
function test26(value) {
  return isObject(value) && test26_members(value) && !((!isObject(value) || test26_not_anyOf0_members(value)) && !(!isObject(value) || test26_not_anyOf0_not_members(value)) || (!isObject(value) || test26_not_anyOf1_members(value)) && !(!isObject(value) || test26_not_anyOf1_not_members(value)) || (!isObject(value) || test26_not_anyOf2_members(value)) && !(!isObject(value) || test26_not_anyOf2_not_members(value)));
}
function test27(value) {
  return value === "webhook" || value === "trigger" || value === "studio";
}
function test28(value) {
  return value === "get" || value === "post";
}
function test29(value) {
  return typeof value === "string" && pattern15.test(value);
}
function test30(value) {
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "Configuration.Url":
        if (typeof member !== "string") return false;
        break;
      case "Configuration.Method":
        if (!test28(member)) return false;
        break;
      case "Configuration.Filters":
        if (!(Array.isArray(member) && test26_Configuration_Filters_items(member))) return false;
        break;
      case "Configuration.Triggers":
        if (!(Array.isArray(member) && member.length >= 1 && member.length <= 5 && test26_Configuration_Triggers_items(member))) return false;
        break;
      case "Configuration.FlowSid":
        if (!(typeof member === "string" && pattern11.test(member))) return false;
        break;
    }
  }
  return true;
}
function test34(value) {
  return typeof value === "boolean";
}
function test36(value) {
  return typeof value === "string" && pattern16.test(value);
}
function test37(value) {
  return typeof value === "number" && value >= 0;
}
function test43(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "account_sid":
        required++;
        if (!(typeof member === "string" && pattern17.test(member) || member === null)) return false;
        break;
      case "chat_service_sid":
        required++;
        if (!(typeof member === "string" && pattern0.test(member) || member === null)) return false;
        break;
      case "messaging_service_sid":
        required++;
        if (!(typeof member === "string" && pattern1.test(member) || member === null)) return false;
        break;
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern18.test(member) || member === null)) return false;
        break;
      case "friendly_name":
        required++;
        if (!(typeof member === "string" && (member.length <= 256 || member.length <= 512 && codePoints(member) <= 256) || member === null)) return false;
        break;
      case "unique_name":
        required++;
        if (!(typeof member === "string" || member === null)) return false;
        break;
      case "attributes":
        required++;
        if (!(typeof member === "string" && isJsonText(member) || member === null)) return false;
        break;
      case "state":
        required++;
        if (!test44(member)) return false;
        break;
      case "date_created":
      case "date_updated":
        required++;
        if (!(typeof member === "string" && isDateTime(member) || member === null)) return false;
        break;
      case "timers":
        required++;
        if (!test43_timers(member)) return false;
        break;
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      case "links":
        required++;
        if (!test43_links(member)) return false;
        break;
      case "bindings":
        if (!(isObject(member) || member === null)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 13;
}
function test44(value) {
  return value === "inactive" || value === "active" || value === "closed" || value === "initializing";
}
function test45(value) {
  const fits0 = test46(value);
  const fits1 = test47(value);
  if (!(fits0 || fits1)) return false;
  if (!isObject(value)) return true;
  const object = own(value);
  for (const key in object) {
    switch (key) {
      case "code":
      case "status":
      case "detail":
        if (fits0 || fits1) continue;
        break;
      case "message":
      case "more_info":
      case "details":
        if (fits0) continue;
        break;
      case "type":
      case "title":
      case "instance":
      case "errors":
        if (fits1) continue;
        break;
    }
    return false;
  }
  return true;
}
function test46(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "code":
      case "status":
        required++;
        if (!Number.isInteger(member)) return false;
        break;
      case "message":
        required++;
        if (typeof member !== "string") return false;
        break;
      case "more_info":
        required++;
        if (!(typeof member === "string" && isUri(member))) return false;
        break;
      case "detail":
        if (typeof member !== "string") return false;
        break;
      case "details":
        if (!isObject(member)) return false;
        break;
    }
  }
  return required === 4;
}
function test47(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "type":
        required++;
        if (!(typeof member === "string" && isUri(member))) return false;
        break;
      case "title":
        required++;
        if (typeof member !== "string") return false;
        break;
      case "status":
      case "code":
        required++;
        if (!Number.isInteger(member)) return false;
        break;
      case "detail":
      case "instance":
        if (typeof member !== "string") return false;
        break;
      case "errors":
        if (!(Array.isArray(member) && test47_errors_items(member))) return false;
        break;
    }
  }
  return required === 4;
}
function test48(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "detail":
      case "pointer":
        required++;
        if (typeof member !== "string") return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
function test49(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "type":
        required++;
        if (!(typeof member === "string" && isUri(member))) return false;
        break;
      case "title":
        required++;
        if (typeof member !== "string") return false;
        break;
      case "status":
      case "code":
        required++;
        if (!Number.isInteger(member)) return false;
        break;
      case "detail":
      case "instance":
        if (typeof member !== "string") return false;
        break;
      case "errors":
        if (!(Array.isArray(member) && test47_errors_items(member))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}
function test50(value) {
  const fits0 = test51(value);
  const fits1 = test47(value);
  if (!(fits0 || fits1)) return false;
  if (!isObject(value)) return true;
  const object = own(value);
  for (const key in object) {
    switch (key) {
      case "code":
      case "status":
      case "detail":
        if (fits0 || fits1) continue;
        break;
      case "message":
      case "more_info":
      case "details":
        if (fits0) continue;
        break;
      case "type":
      case "title":
      case "instance":
      case "errors":
        if (fits1) continue;
        break;
    }
    return false;
  }
  return true;
}
function test51(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "code":
        if (!Number.isInteger(member)) return false;
        break;
      case "message":
        required++;
        if (typeof member !== "string") return false;
        break;
      case "more_info":
        if (!(typeof member === "string" && isUri(member))) return false;
        break;
      case "status":
        required++;
        if (!Number.isInteger(member)) return false;
        break;
      case "detail":
        if (typeof member !== "string") return false;
        break;
      case "details":
        if (!isObject(member)) return false;
        break;
    }
  }
  return required === 2;
}
function test52(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "conversations":
        required++;
        if (!(Array.isArray(member) && test52_conversations_items(member))) return false;
        break;
      case "meta":
        required++;
        if (!test53(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
function test53(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "page":
      case "page_size":
        required++;
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
      case "first_page_url":
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member))) return false;
        break;
      case "previous_page_url":
      case "next_page_url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      case "key":
        required++;
        if (typeof member !== "string") return false;
        break;
      default:
        return false;
    }
  }
  return required === 7;
}
function test54(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "messages":
        required++;
        if (!(Array.isArray(member) && test54_messages_items(member))) return false;
        break;
      case "meta":
        required++;
        if (!test53(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
function test55(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "account_sid":
        required++;
        if (!(typeof member === "string" && pattern17.test(member) || member === null)) return false;
        break;
      case "chat_service_sid":
        required++;
        if (!(typeof member === "string" && pattern0.test(member) || member === null)) return false;
        break;
      case "conversation_sid":
        required++;
        if (!(typeof member === "string" && pattern18.test(member) || member === null)) return false;
        break;
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern7.test(member))) return false;
        break;
      case "index":
        required++;
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
      case "author":
      case "body":
        required++;
        if (!(typeof member === "string" || member === null)) return false;
        break;
      case "media":
        required++;
        if (!(Array.isArray(member) && test55_media_items(member) || member === null)) return false;
        break;
      case "attributes":
        required++;
        if (!(typeof member === "string" && isJsonText(member) || member === null)) return false;
        break;
      case "participant_sid":
        required++;
        if (!(typeof member === "string" && pattern10.test(member) || member === null)) return false;
        break;
      case "date_created":
      case "date_updated":
        required++;
        if (!(typeof member === "string" && isDateTime(member) || member === null)) return false;
        break;
      case "delivery":
        required++;
        if (!test57(member)) return false;
        break;
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      case "links":
        required++;
        if (!test43_links(member)) return false;
        break;
      case "content_sid":
        required++;
        if (!(typeof member === "string" && pattern5.test(member) || member === null)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 16;
}
function test56(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern4.test(member))) return false;
        break;
      case "size":
        required++;
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
      case "content_type":
        required++;
        if (typeof member !== "string") return false;
        break;
      case "filename":
        if (!(typeof member === "string" || member === null)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}
function test57(value) {
  if (value === null) return true;
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "total":
        required++;
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
      case "sent":
      case "delivered":
      case "read":
      case "failed":
      case "undelivered":
        required++;
        if (!test58(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 6;
}
function test58(value) {
  return value === "all" || value === "some" || value === "none";
}
function test59(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "delivery_receipts":
        required++;
        if (!(Array.isArray(member) && test59_delivery_receipts_items(member))) return false;
        break;
      case "meta":
        required++;
        if (!test53(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
function test60(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "account_sid":
        required++;
        if (!(typeof member === "string" && pattern17.test(member) || member === null)) return false;
        break;
      case "chat_service_sid":
        required++;
        if (!(typeof member === "string" && pattern0.test(member) || member === null)) return false;
        break;
      case "conversation_sid":
        required++;
        if (!(typeof member === "string" && pattern18.test(member) || member === null)) return false;
        break;
      case "message_sid":
        required++;
        if (!(typeof member === "string" && pattern7.test(member) || member === null)) return false;
        break;
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern8.test(member))) return false;
        break;
      case "channel_message_sid":
        required++;
        if (!(typeof member === "string" && pattern19.test(member) || member === null)) return false;
        break;
      case "participant_sid":
        required++;
        if (!(typeof member === "string" && pattern10.test(member) || member === null)) return false;
        break;
      case "status":
        required++;
        if (!(typeof member === "string" && pattern20.test(member) || member === null)) return false;
        break;
      case "error_code":
        required++;
        if (!(Number.isInteger(member) && member >= 0)) return false;
        break;
      case "date_created":
      case "date_updated":
        required++;
        if (!(typeof member === "string" && isDateTime(member) || member === null)) return false;
        break;
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 12;
}
function test61(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "participants":
        required++;
        if (!(Array.isArray(member) && test61_participants_items(member))) return false;
        break;
      case "meta":
        required++;
        if (!test53(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
function test62(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "account_sid":
        required++;
        if (!(typeof member === "string" && pattern17.test(member) || member === null)) return false;
        break;
      case "chat_service_sid":
        required++;
        if (!(typeof member === "string" && pattern0.test(member) || member === null)) return false;
        break;
      case "conversation_sid":
        required++;
        if (!(typeof member === "string" && pattern18.test(member) || member === null)) return false;
        break;
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern10.test(member))) return false;
        break;
      case "identity":
      case "last_read_timestamp":
        required++;
        if (!(typeof member === "string" || member === null)) return false;
        break;
      case "attributes":
        required++;
        if (!(typeof member === "string" && isJsonText(member) || member === null)) return false;
        break;
      case "messaging_binding":
        required++;
        if (!test62_messaging_binding(member)) return false;
        break;
      case "role_sid":
        required++;
        if (!(typeof member === "string" && pattern9.test(member) || member === null)) return false;
        break;
      case "date_created":
      case "date_updated":
        required++;
        if (!(typeof member === "string" && isDateTime(member) || member === null)) return false;
        break;
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      case "last_read_message_index":
        required++;
        if (!(Number.isInteger(member) && member >= 0 || member === null)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 13;
}
function test63(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "webhooks":
        required++;
        if (!(Array.isArray(member) && test63_webhooks_items(member))) return false;
        break;
      case "meta":
        required++;
        if (!test53(member)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
function test64(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern15.test(member))) return false;
        break;
      case "account_sid":
        required++;
        if (!(typeof member === "string" && pattern17.test(member) || member === null)) return false;
        break;
      case "chat_service_sid":
        required++;
        if (!(typeof member === "string" && pattern0.test(member) || member === null)) return false;
        break;
      case "conversation_sid":
        required++;
        if (!(typeof member === "string" && pattern18.test(member) || member === null)) return false;
        break;
      case "target":
        required++;
        if (!(typeof member === "string" || member === null)) return false;
        break;
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      case "configuration":
        required++;
        if (!test64_configuration(member)) return false;
        break;
      case "date_created":
      case "date_updated":
        required++;
        if (!(typeof member === "string" && isDateTime(member) || member === null)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 9;
}
function rules0(value) {
  if (value.pathParameters["Sid"] !== void 0 && pattern21.test(value.pathParameters["Sid"]) && !isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (value.pathParameters["Sid"] !== void 0 && !pattern22.test(value.pathParameters["Sid"]) && (valueAtPlace(value.body, ["unique_name"]) === null || !isSame(textAt(value.body, "unique_name"), value.pathParameters["Sid"]))) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "links", "export"), filled(textAt(value.body, "url"), "/Export"))) return false;
  if (!isSame(textAt(value.body, "links", "messages"), filled(textAt(value.body, "url"), "/Messages"))) return false;
  if (!isSame(textAt(value.body, "links", "webhooks"), filled(textAt(value.body, "url"), "/Webhooks"))) return false;
  if (!isSame(textAt(value.body, "links", "participants"), filled(textAt(value.body, "url"), "/Participants"))) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules1(value) {
  if (value.pathParameters["Sid"] !== void 0 && pattern21.test(value.pathParameters["Sid"]) && !isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "links", "export"), filled(textAt(value.body, "url"), "/Export"))) return false;
  if (!isSame(textAt(value.body, "links", "messages"), filled(textAt(value.body, "url"), "/Messages"))) return false;
  if (!isSame(textAt(value.body, "links", "webhooks"), filled(textAt(value.body, "url"), "/Webhooks"))) return false;
  if (!isSame(textAt(value.body, "links", "participants"), filled(textAt(value.body, "url"), "/Participants"))) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules2(value) {
  if (!holdsAtEach(value.body, ["conversations", "*", "chat_service_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ChatServiceSid"]))) return false;
  if (!isBelow(withoutQuery(textAt(value.body, "meta", "url")), withoutQuery(filled("/v1/Services/", value.pathParameters["ChatServiceSid"], "/Conversations")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "meta", "key"), "conversations")) return false;
  if (!holdsAtEach(value.body, ["conversations", "*"], (base) => !!isBelow(textAt(base, "url"), filled("/v1/Services/", textAt(base, "chat_service_sid"), "/Conversations/", textAt(base, "sid")), value.isOrigin) && !!isSame(textAt(base, "links", "export"), filled(textAt(base, "url"), "/Export")) && !!isSame(textAt(base, "links", "messages"), filled(textAt(base, "url"), "/Messages")) && !!isSame(textAt(base, "links", "webhooks"), filled(textAt(base, "url"), "/Webhooks")) && !!isSame(textAt(base, "links", "participants"), filled(textAt(base, "url"), "/Participants")) && !!isNotBefore(textAt(base, "date_updated"), textAt(base, "date_created")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "first_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "next_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "previous_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (textAt(value.body, "meta", "page") !== void 0 && pattern23.test(textAt(value.body, "meta", "page")) && (valueAtPlace(value.body, ["meta", "previous_page_url"]) ?? null) !== null) return false;
  return true;
}
function rules3(value) {
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "links", "export"), filled(textAt(value.body, "url"), "/Export"))) return false;
  if (!isSame(textAt(value.body, "links", "messages"), filled(textAt(value.body, "url"), "/Messages"))) return false;
  if (!isSame(textAt(value.body, "links", "webhooks"), filled(textAt(value.body, "url"), "/Webhooks"))) return false;
  if (!isSame(textAt(value.body, "links", "participants"), filled(textAt(value.body, "url"), "/Participants"))) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules4(value) {
  if (!holdsAtEach(value.body, ["messages", "*", "chat_service_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ChatServiceSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !holdsAtEach(value.body, ["messages", "*", "conversation_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ConversationSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isBelow(withoutQuery(textAt(value.body, "meta", "url")), withoutQuery(filled("/v1/Services/", value.pathParameters["ChatServiceSid"], "/Conversations/", value.pathParameters["ConversationSid"], "/Messages")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "meta", "key"), "messages")) return false;
  if (!holdsAtEach(value.body, ["messages", "*"], (base) => !!isBelow(textAt(base, "url"), filled("/v1/Services/", textAt(base, "chat_service_sid"), "/Conversations/", textAt(base, "conversation_sid"), "/Messages/", textAt(base, "sid")), value.isOrigin) && !!isSame(textAt(base, "links", "delivery_receipts"), filled(textAt(base, "url"), "/Receipts")) && !!isSame(textAt(base, "links", "channel_metadata"), filled(textAt(base, "url"), "/ChannelMetadata")) && !!isNotBefore(textAt(base, "date_updated"), textAt(base, "date_created")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "first_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "next_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "previous_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (textAt(value.body, "meta", "page") !== void 0 && pattern23.test(textAt(value.body, "meta", "page")) && (valueAtPlace(value.body, ["meta", "previous_page_url"]) ?? null) !== null) return false;
  return true;
}
function rules5(value) {
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Messages/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "links", "delivery_receipts"), filled(textAt(value.body, "url"), "/Receipts"))) return false;
  if (!isSame(textAt(value.body, "links", "channel_metadata"), filled(textAt(value.body, "url"), "/ChannelMetadata"))) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules6(value) {
  if (!isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Messages/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "links", "delivery_receipts"), filled(textAt(value.body, "url"), "/Receipts"))) return false;
  if (!isSame(textAt(value.body, "links", "channel_metadata"), filled(textAt(value.body, "url"), "/ChannelMetadata"))) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules7(value) {
  if (!holdsAtEach(value.body, ["delivery_receipts", "*", "chat_service_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ChatServiceSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !holdsAtEach(value.body, ["delivery_receipts", "*", "conversation_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ConversationSid"]))) return false;
  if (!holdsAtEach(value.body, ["delivery_receipts", "*", "message_sid"], (place) => !!isSame(textOf(place), value.pathParameters["MessageSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isBelow(withoutQuery(textAt(value.body, "meta", "url")), withoutQuery(filled("/v1/Services/", value.pathParameters["ChatServiceSid"], "/Conversations/", value.pathParameters["ConversationSid"], "/Messages/", value.pathParameters["MessageSid"], "/Receipts")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "meta", "key"), "delivery_receipts")) return false;
  if (!holdsAtEach(value.body, ["delivery_receipts", "*"], (base) => !!isBelow(textAt(base, "url"), filled("/v1/Services/", textAt(base, "chat_service_sid"), "/Conversations/", textAt(base, "conversation_sid"), "/Messages/", textAt(base, "message_sid"), "/Receipts/", textAt(base, "sid")), value.isOrigin) && !!isNotBefore(textAt(base, "date_updated"), textAt(base, "date_created")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "first_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "next_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "previous_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (textAt(value.body, "meta", "page") !== void 0 && pattern23.test(textAt(value.body, "meta", "page")) && (valueAtPlace(value.body, ["meta", "previous_page_url"]) ?? null) !== null) return false;
  return true;
}
function rules8(value) {
  if (!isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isSame(textAt(value.body, "message_sid"), value.pathParameters["MessageSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Messages/", textAt(value.body, "message_sid"), "/Receipts/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules9(value) {
  if (!holdsAtEach(value.body, ["participants", "*", "chat_service_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ChatServiceSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !holdsAtEach(value.body, ["participants", "*", "conversation_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ConversationSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isBelow(withoutQuery(textAt(value.body, "meta", "url")), withoutQuery(filled("/v1/Services/", value.pathParameters["ChatServiceSid"], "/Conversations/", value.pathParameters["ConversationSid"], "/Participants")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "meta", "key"), "participants")) return false;
  if (!holdsAtEach(value.body, ["participants", "*"], (base) => !!isBelow(textAt(base, "url"), filled("/v1/Services/", textAt(base, "chat_service_sid"), "/Conversations/", textAt(base, "conversation_sid"), "/Participants/", textAt(base, "sid")), value.isOrigin) && !!isNotBefore(textAt(base, "date_updated"), textAt(base, "date_created")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "first_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "next_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "previous_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (textAt(value.body, "meta", "page") !== void 0 && pattern23.test(textAt(value.body, "meta", "page")) && (valueAtPlace(value.body, ["meta", "previous_page_url"]) ?? null) !== null) return false;
  return true;
}
function rules10(value) {
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Participants/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules11(value) {
  if (value.pathParameters["Sid"] !== void 0 && pattern24.test(value.pathParameters["Sid"]) && !isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (value.pathParameters["Sid"] !== void 0 && !pattern25.test(value.pathParameters["Sid"]) && (valueAtPlace(value.body, ["identity"]) === null || !isSame(textAt(value.body, "identity"), value.pathParameters["Sid"]))) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Participants/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules12(value) {
  if (!isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Participants/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules13(value) {
  if (!holdsAtEach(value.body, ["webhooks", "*", "chat_service_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ChatServiceSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !holdsAtEach(value.body, ["webhooks", "*", "conversation_sid"], (place) => !!isSame(textOf(place), value.pathParameters["ConversationSid"]))) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isBelow(withoutQuery(textAt(value.body, "meta", "url")), withoutQuery(filled("/v1/Services/", value.pathParameters["ChatServiceSid"], "/Conversations/", value.pathParameters["ConversationSid"], "/Webhooks")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "meta", "key"), "webhooks")) return false;
  if (!holdsAtEach(value.body, ["webhooks", "*"], (base) => !!isBelow(textAt(base, "url"), filled("/v1/Services/", textAt(base, "chat_service_sid"), "/Conversations/", textAt(base, "conversation_sid"), "/Webhooks/", textAt(base, "sid")), value.isOrigin) && !!isNotBefore(textAt(base, "date_updated"), textAt(base, "date_created")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "first_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "next_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (!isSame(withoutQuery(textAt(value.body, "meta", "previous_page_url")), withoutQuery(textAt(value.body, "meta", "url")))) return false;
  if (textAt(value.body, "meta", "page") !== void 0 && pattern23.test(textAt(value.body, "meta", "page")) && (valueAtPlace(value.body, ["meta", "previous_page_url"]) ?? null) !== null) return false;
  return true;
}
function rules14(value) {
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Webhooks/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
function rules15(value) {
  if (!isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (value.pathParameters["ConversationSid"] !== void 0 && pattern21.test(value.pathParameters["ConversationSid"]) && !isSame(textAt(value.body, "conversation_sid"), value.pathParameters["ConversationSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "conversation_sid"), "/Webhooks/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isNotBefore(textAt(value.body, "date_updated"), textAt(value.body, "date_created"))) return false;
  return true;
}
var formats = {
  "date-time": { type: "string", test: isDateTime },
  "uri": { type: "string", test: isUri }
};
export {
  formats,
  rules0,
  rules1,
  rules10,
  rules11,
  rules12,
  rules13,
  rules14,
  rules15,
  rules2,
  rules3,
  rules4,
  rules5,
  rules6,
  rules7,
  rules8,
  rules9,
  test0,
  test1,
  test11,
  test14,
  test15,
  test16,
  test17,
  test19,
  test2,
  test20,
  test21,
  test23,
  test24,
  test25,
  test26,
  test29,
  test3,
  test30,
  test34,
  test36,
  test37,
  test43,
  test45,
  test49,
  test5,
  test50,
  test52,
  test54,
  test55,
  test59,
  test6,
  test60,
  test61,
  test62,
  test63,
  test64,
  test8,
  test9
};
