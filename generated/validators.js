// Generated from the contract by `npm run generate`. Do not edit.

// src/contract/schema/code-points.ts
function codePoints(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// src/contract/schema/json-text.ts
function isJsonText(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
var PLAIN = /^[\d-]{10}T[\d:]{8}Z$/;
var isNotBefore = (actual, earliest) => actual === void 0 || earliest === void 0 || PLAIN.test(actual) && PLAIN.test(earliest) && actual >= earliest;

// validators.js
var pattern0 = /^IS[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern1 = /^RQ[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/u;
var pattern2 = /^AC[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern3 = /^MG[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern4 = /^CH[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/u;
var pattern5 = /^CH[0-9a-f]{32}$/u;
var pattern6 = /^CH[0-9a-fA-F]{32}$/u;
function test14_timers(value) {
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
function test14_links(value) {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    if (!(typeof member === "string" && isUri(member))) return false;
  }
  return true;
}
function test18_errors_items(value) {
  for (let i = 0; i < value.length; i++) {
    if (!test19(value[i])) return false;
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
  return typeof value === "string";
}
function test5(value) {
  return typeof value === "boolean";
}
function test7(value) {
  return typeof value === "string" && pattern1.test(value);
}
function test8(value) {
  return typeof value === "number" && value >= 0;
}
function test9(value) {
  return Number.isInteger(value) && value >= 0;
}
function test14(value) {
  if (!isObject(value)) return false;
  let required = 0;
  const object = own(value);
  for (const key in object) {
    const member = object[key];
    switch (key) {
      case "account_sid":
        required++;
        if (!(typeof member === "string" && pattern2.test(member) || member === null)) return false;
        break;
      case "chat_service_sid":
        required++;
        if (!(typeof member === "string" && pattern0.test(member) || member === null)) return false;
        break;
      case "messaging_service_sid":
        required++;
        if (!(typeof member === "string" && pattern3.test(member) || member === null)) return false;
        break;
      case "sid":
        required++;
        if (!(typeof member === "string" && pattern4.test(member) || member === null)) return false;
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
        if (!test15(member)) return false;
        break;
      case "date_created":
      case "date_updated":
        required++;
        if (!(typeof member === "string" && isDateTime(member) || member === null)) return false;
        break;
      case "timers":
        required++;
        if (!test14_timers(member)) return false;
        break;
      case "url":
        required++;
        if (!(typeof member === "string" && isUri(member) || member === null)) return false;
        break;
      case "links":
        required++;
        if (!test14_links(member)) return false;
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
function test15(value) {
  return value === "inactive" || value === "active" || value === "closed" || value === "initializing";
}
function test16(value) {
  const fits0 = test17(value);
  const fits1 = test18(value);
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
function test17(value) {
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
function test18(value) {
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
        if (!(Array.isArray(member) && test18_errors_items(member))) return false;
        break;
    }
  }
  return required === 4;
}
function test19(value) {
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
function test20(value) {
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
        if (!(Array.isArray(member) && test18_errors_items(member))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}
function test21(value) {
  const fits0 = test22(value);
  const fits1 = test18(value);
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
function test22(value) {
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
function rules0(value) {
  if (value.pathParameters["Sid"] !== void 0 && pattern5.test(value.pathParameters["Sid"]) && !isSame(textAt(value.body, "sid"), value.pathParameters["Sid"])) return false;
  if (value.pathParameters["Sid"] !== void 0 && !pattern6.test(value.pathParameters["Sid"]) && (valueAtPlace(value.body, ["unique_name"]) === null || !isSame(textAt(value.body, "unique_name"), value.pathParameters["Sid"]))) return false;
  if (!isSame(textAt(value.body, "chat_service_sid"), value.pathParameters["ChatServiceSid"])) return false;
  if (!isBelow(textAt(value.body, "url"), filled("/v1/Services/", textAt(value.body, "chat_service_sid"), "/Conversations/", textAt(value.body, "sid")), value.isOrigin)) return false;
  if (!isSame(textAt(value.body, "links", "export"), filled(textAt(value.body, "url"), "/Export"))) return false;
  if (!isSame(textAt(value.body, "links", "messages"), filled(textAt(value.body, "url"), "/Messages"))) return false;
  if (!isSame(textAt(value.body, "links", "webhooks"), filled(textAt(value.body, "url"), "/Webhooks"))) return false;
  if (!isSame(textAt(value.body, "links", "participants"), filled(textAt(value.body, "url"), "/Participants"))) return false;
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
  test0,
  test1,
  test14,
  test16,
  test2,
  test20,
  test21,
  test5,
  test7,
  test8,
  test9
};
