// Generated from the contract by `npm run generate`. Do not edit.

// src/contract/schema/code-points.ts
function codePoints(text) {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const high = text.charCodeAt(i);
    if (high < 55296 || high > 56319) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 56320 && low <= 57343) {
      count--;
      i++;
    }
  }
  return count;
}

// src/contract/formats/date-time.ts
var USUAL = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;
var FULL = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
var MINUTES_A_DAY = 24 * 60;
var isDateTime = (text) => USUAL.test(text) || isUnusualDateTime(text);
function isUnusualDateTime(text) {
  const match = FULL.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const [offsetHour, offsetMinute] = [Number(match[8] ?? 0), Number(match[9] ?? 0)];
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59)
    return false;
  if (second < 60) return true;
  const offset = (match[7] === "-" ? 1 : -1) * (offsetHour * 60 + offsetMinute);
  const utc = ((hour * 60 + minute + offset) % MINUTES_A_DAY + MINUTES_A_DAY) % MINUTES_A_DAY;
  return second === 60 && utc === MINUTES_A_DAY - 1;
}
function isCalendarDay(year, month, day) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== void 0 && day >= 1 && day <= days;
}

// src/contract/formats/uri.ts
var USUAL2 = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d+)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?$/;
var PCT_ENCODED = "%[0-9A-Fa-f]{2}";
var UNRESERVED_OR_SUB_DELIM = "[\\w.~!$&'()*+,;=-]";
var PCHAR = `(?:[\\w.~!$&'()*+,;=:@-]|${PCT_ENCODED})`;
var SEGMENTS = `(?:/${PCHAR}*)*`;
var H16 = "[0-9A-Fa-f]{1,4}";
var DEC_OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
var IPV4 = `${DEC_OCTET}(?:\\.${DEC_OCTET}){3}`;
var LS32 = `(?:${H16}:${H16}|${IPV4})`;
var IPV6 = [
  `(?:${H16}:){6}${LS32}`,
  ...[5, 4, 3, 2, 1, 0].map((after) => {
    const before = 5 - after;
    const head = before === 0 ? "" : `(?:(?:${H16}:){0,${before - 1}}${H16})?`;
    return `${head}::(?:${H16}:){${after}}${LS32}`;
  }),
  `(?:(?:${H16}:){0,5}${H16})?::${H16}`,
  `(?:(?:${H16}:){0,6}${H16})?::`
].join("|");
var IP_FUTURE = "[vV][0-9A-Fa-f]+\\.[\\w.~!$&'()*+,;=:-]+";
var USERINFO = `(?:${UNRESERVED_OR_SUB_DELIM}|:|${PCT_ENCODED})*@`;
var HOST = `(?:\\[(?:${IPV6}|${IP_FUTURE})\\]|(?:${UNRESERVED_OR_SUB_DELIM}|${PCT_ENCODED})*)`;
var HIER_PART = `(?://(?:${USERINFO})?(${HOST})(?::\\d*)?${SEGMENTS}|/(?:${PCHAR}+${SEGMENTS})?|${PCHAR}+${SEGMENTS}|)`;
var QUERY = `(?:${PCHAR}|[/?])*`;
var FULL2 = new RegExp(`^([A-Za-z][A-Za-z0-9+.-]*):${HIER_PART}(?:\\?${QUERY})?(?:#${QUERY})?$`);
var isUri = (text) => USUAL2.test(text) || isUnusualUri(text);
function isUnusualUri(text) {
  const match = FULL2.exec(text);
  return match !== null && (!/^https?$/i.test(match[1]) || Boolean(match[2]));
}

// validators.js
var known = {
  "date-time": { type: "string", test: isDateTime },
  "uri": { type: "string", test: isUri }
};
var formats = {
  "date-time": isDateTime,
  "uri": isUri
};
var test0 = validate0;
var pattern0 = new RegExp("^IS[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate0.errors = [{}];
        return false;
      }
    } else {
      validate0.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate0.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test1 = validate1;
var func0 = codePoints;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (typeof data === "string") {
      if (func0(data) < 1) {
        validate1.errors = [{}];
        return false;
      }
    } else {
      validate1.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate1.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test2 = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate2.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate2.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
validate2.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test3 = validate3;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate3.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate3.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test4 = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate4.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate4.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
validate4.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test5 = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "boolean") {
    validate5.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate5.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
validate5.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test6 = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate6.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate6.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
validate6.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test7 = validate7;
var pattern1 = new RegExp("^RQ[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$", "u");
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        validate7.errors = [{}];
        return false;
      }
    } else {
      validate7.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate7.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
validate7.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test8 = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (typeof data == "number") {
      if (data < 0 || isNaN(data)) {
        validate8.errors = [{}];
        return false;
      }
    } else {
      validate8.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate8.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
validate8.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test9 = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    validate9.errors = [{}];
    return false;
  }
  if (errors === _errs0) {
    if (typeof data == "number") {
      if (data < 0 || isNaN(data)) {
        validate9.errors = [{}];
        return false;
      }
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate9.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
validate9.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test10 = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate10.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate10.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate10.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
validate10.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test11 = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate11.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate11.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate11.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
validate11.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test12 = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate12.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate12.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
validate12.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test13 = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (typeof data !== "string") {
    validate13.errors = [{}];
    return false;
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate13.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
validate13.evaluated = { "dynamicProps": false, "dynamicItems": false };
var test14 = validate14;
var schema14 = { "quiet": { "type": "object", "required": ["account_sid", "chat_service_sid", "messaging_service_sid", "sid", "friendly_name", "unique_name", "attributes", "state", "date_created", "date_updated", "timers", "url", "links"], "properties": { "account_sid": { "type": ["string", "null"], "pattern": "^AC[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$" }, "chat_service_sid": { "type": ["string", "null"], "pattern": "^IS[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$" }, "messaging_service_sid": { "type": ["string", "null"], "pattern": "^MG[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$" }, "sid": { "type": ["string", "null"], "pattern": "^CH[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$" }, "friendly_name": { "type": ["string", "null"], "maxLength": 256 }, "unique_name": { "type": ["string", "null"] }, "attributes": { "type": ["string", "null"], "jsonText": true }, "state": { "$ref": "test15" }, "date_created": { "type": ["string", "null"], "format": "date-time" }, "date_updated": { "type": ["string", "null"], "format": "date-time" }, "timers": { "type": ["object", "null"], "properties": { "date_inactive": { "type": "string", "format": "date-time" }, "date_closed": { "type": "string", "format": "date-time" } }, "additionalProperties": false }, "url": { "type": ["string", "null"], "format": "uri" }, "links": { "type": ["object", "null"], "properties": { "export": { "type": "string", "format": "uri" }, "messages": { "type": "string", "format": "uri" }, "webhooks": { "type": "string", "format": "uri" }, "participants": { "type": "string", "format": "uri" } }, "additionalProperties": { "type": "string", "format": "uri" } }, "bindings": { "type": ["object", "null"], "additionalProperties": true } }, "additionalProperties": false } };
var func1 = Object.prototype.hasOwnProperty;
var pattern2 = new RegExp("^AC[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$", "u");
var pattern4 = new RegExp("^MG[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$", "u");
var pattern5 = new RegExp("^CH[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$", "u");
var formats0 = formats["date-time"];
var formats8 = formats.uri;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.account_sid === void 0 && (missing0 = "account_sid") || data.chat_service_sid === void 0 && (missing0 = "chat_service_sid") || data.messaging_service_sid === void 0 && (missing0 = "messaging_service_sid") || data.sid === void 0 && (missing0 = "sid") || data.friendly_name === void 0 && (missing0 = "friendly_name") || data.unique_name === void 0 && (missing0 = "unique_name") || data.attributes === void 0 && (missing0 = "attributes") || data.state === void 0 && (missing0 = "state") || data.date_created === void 0 && (missing0 = "date_created") || data.date_updated === void 0 && (missing0 = "date_updated") || data.timers === void 0 && (missing0 = "timers") || data.url === void 0 && (missing0 = "url") || data.links === void 0 && (missing0 = "links")) {
        validate14.errors = [{}];
        return false;
      } else {
        const _errs2 = errors;
        for (const key0 in data) {
          if (!func1.call(schema14.quiet.properties, key0)) {
            validate14.errors = [{}];
            return false;
            break;
          }
        }
        if (_errs2 === errors) {
          if (data.account_sid !== void 0) {
            let data0 = data.account_sid;
            const _errs3 = errors;
            if (typeof data0 !== "string" && data0 !== null) {
              validate14.errors = [{}];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (!pattern2.test(data0)) {
                  validate14.errors = [{}];
                  return false;
                }
              }
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.chat_service_sid !== void 0) {
              let data1 = data.chat_service_sid;
              const _errs5 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate14.errors = [{}];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (!pattern0.test(data1)) {
                    validate14.errors = [{}];
                    return false;
                  }
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.messaging_service_sid !== void 0) {
                let data2 = data.messaging_service_sid;
                const _errs7 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate14.errors = [{}];
                  return false;
                }
                if (errors === _errs7) {
                  if (typeof data2 === "string") {
                    if (!pattern4.test(data2)) {
                      validate14.errors = [{}];
                      return false;
                    }
                  }
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.sid !== void 0) {
                  let data3 = data.sid;
                  const _errs9 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate14.errors = [{}];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (!pattern5.test(data3)) {
                        validate14.errors = [{}];
                        return false;
                      }
                    }
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.friendly_name !== void 0) {
                    let data4 = data.friendly_name;
                    const _errs11 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate14.errors = [{}];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (typeof data4 === "string") {
                        if (func0(data4) > 256) {
                          validate14.errors = [{}];
                          return false;
                        }
                      }
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.unique_name !== void 0) {
                      let data5 = data.unique_name;
                      const _errs13 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate14.errors = [{}];
                        return false;
                      }
                      var valid1 = _errs13 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.attributes !== void 0) {
                        let data6 = data.attributes;
                        const _errs15 = errors;
                        if (typeof data6 !== "string" && data6 !== null) {
                          validate14.errors = [{}];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data6 === "string") {
                            let ok0 = false;
                            try {
                              JSON.parse(data6);
                              ok0 = true;
                            } catch (e0) {
                            }
                            if (!ok0) {
                              validate14.errors = [{}];
                              return false;
                            }
                          }
                        }
                        var valid1 = _errs15 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.state !== void 0) {
                          let data7 = data.state;
                          const _errs17 = errors;
                          const _errs19 = errors;
                          if (typeof data7 !== "string") {
                            validate14.errors = [{}];
                            return false;
                          }
                          if (!(data7 === "inactive" || data7 === "active" || data7 === "closed" || data7 === "initializing")) {
                            validate14.errors = [{}];
                            return false;
                          }
                          var valid3 = _errs19 === errors;
                          if (!valid3) {
                            validate14.errors = [{}];
                            return false;
                          }
                          var valid1 = _errs17 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.date_created !== void 0) {
                            let data8 = data.date_created;
                            const _errs21 = errors;
                            if (typeof data8 !== "string" && data8 !== null) {
                              validate14.errors = [{}];
                              return false;
                            }
                            if (errors === _errs21) {
                              if (errors === _errs21) {
                                if (typeof data8 === "string") {
                                  if (!formats0(data8)) {
                                    validate14.errors = [{}];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid1 = _errs21 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.date_updated !== void 0) {
                              let data9 = data.date_updated;
                              const _errs23 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validate14.errors = [{}];
                                return false;
                              }
                              if (errors === _errs23) {
                                if (errors === _errs23) {
                                  if (typeof data9 === "string") {
                                    if (!formats0(data9)) {
                                      validate14.errors = [{}];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid1 = _errs23 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.timers !== void 0) {
                                let data10 = data.timers;
                                const _errs25 = errors;
                                if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                                  validate14.errors = [{}];
                                  return false;
                                }
                                if (errors === _errs25) {
                                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    const _errs27 = errors;
                                    for (const key1 in data10) {
                                      if (!(key1 === "date_inactive" || key1 === "date_closed")) {
                                        validate14.errors = [{}];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs27 === errors) {
                                      if (data10.date_inactive !== void 0) {
                                        let data11 = data10.date_inactive;
                                        const _errs28 = errors;
                                        if (errors === _errs28) {
                                          if (errors === _errs28) {
                                            if (typeof data11 === "string") {
                                              if (!formats0(data11)) {
                                                validate14.errors = [{}];
                                                return false;
                                              }
                                            } else {
                                              validate14.errors = [{}];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid4 = _errs28 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data10.date_closed !== void 0) {
                                          let data12 = data10.date_closed;
                                          const _errs30 = errors;
                                          if (errors === _errs30) {
                                            if (errors === _errs30) {
                                              if (typeof data12 === "string") {
                                                if (!formats0(data12)) {
                                                  validate14.errors = [{}];
                                                  return false;
                                                }
                                              } else {
                                                validate14.errors = [{}];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid4 = _errs30 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                                var valid1 = _errs25 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.url !== void 0) {
                                  let data13 = data.url;
                                  const _errs32 = errors;
                                  if (typeof data13 !== "string" && data13 !== null) {
                                    validate14.errors = [{}];
                                    return false;
                                  }
                                  if (errors === _errs32) {
                                    if (errors === _errs32) {
                                      if (typeof data13 === "string") {
                                        if (!formats8(data13)) {
                                          validate14.errors = [{}];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid1 = _errs32 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data.links !== void 0) {
                                    let data14 = data.links;
                                    const _errs34 = errors;
                                    if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && data14 !== null) {
                                      validate14.errors = [{}];
                                      return false;
                                    }
                                    if (errors === _errs34) {
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        const _errs36 = errors;
                                        for (const key2 in data14) {
                                          if (!(key2 === "export" || key2 === "messages" || key2 === "webhooks" || key2 === "participants")) {
                                            let data15 = data14[key2];
                                            const _errs37 = errors;
                                            if (errors === _errs37) {
                                              if (errors === _errs37) {
                                                if (typeof data15 === "string") {
                                                  if (!formats8(data15)) {
                                                    validate14.errors = [{}];
                                                    return false;
                                                  }
                                                } else {
                                                  validate14.errors = [{}];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid5 = _errs37 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        }
                                        if (_errs36 === errors) {
                                          if (data14.export !== void 0) {
                                            let data16 = data14.export;
                                            const _errs39 = errors;
                                            if (errors === _errs39) {
                                              if (errors === _errs39) {
                                                if (typeof data16 === "string") {
                                                  if (!formats8(data16)) {
                                                    validate14.errors = [{}];
                                                    return false;
                                                  }
                                                } else {
                                                  validate14.errors = [{}];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid6 = _errs39 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data14.messages !== void 0) {
                                              let data17 = data14.messages;
                                              const _errs41 = errors;
                                              if (errors === _errs41) {
                                                if (errors === _errs41) {
                                                  if (typeof data17 === "string") {
                                                    if (!formats8(data17)) {
                                                      validate14.errors = [{}];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate14.errors = [{}];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid6 = _errs41 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data14.webhooks !== void 0) {
                                                let data18 = data14.webhooks;
                                                const _errs43 = errors;
                                                if (errors === _errs43) {
                                                  if (errors === _errs43) {
                                                    if (typeof data18 === "string") {
                                                      if (!formats8(data18)) {
                                                        validate14.errors = [{}];
                                                        return false;
                                                      }
                                                    } else {
                                                      validate14.errors = [{}];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid6 = _errs43 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data14.participants !== void 0) {
                                                  let data19 = data14.participants;
                                                  const _errs45 = errors;
                                                  if (errors === _errs45) {
                                                    if (errors === _errs45) {
                                                      if (typeof data19 === "string") {
                                                        if (!formats8(data19)) {
                                                          validate14.errors = [{}];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate14.errors = [{}];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid6 = _errs45 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                    var valid1 = _errs34 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data.bindings !== void 0) {
                                      let data20 = data.bindings;
                                      const _errs47 = errors;
                                      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                                        validate14.errors = [{}];
                                        return false;
                                      }
                                      var valid1 = _errs47 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate14.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate14.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
validate14.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var test16 = validate15;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.more_info === void 0 && (missing0 = "more_info") || data.status === void 0 && (missing0 = "status")) {
        validate16.errors = [{}];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate16.errors = [{}];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.message !== void 0) {
            const _errs4 = errors;
            if (typeof data.message !== "string") {
              validate16.errors = [{}];
              return false;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.more_info !== void 0) {
              let data2 = data.more_info;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!formats8(data2)) {
                      validate16.errors = [{}];
                      return false;
                    }
                  } else {
                    validate16.errors = [{}];
                    return false;
                  }
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.status !== void 0) {
                let data3 = data.status;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validate16.errors = [{}];
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.detail !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.detail !== "string") {
                    validate16.errors = [{}];
                    return false;
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.details !== void 0) {
                    let data5 = data.details;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      } else {
                        validate16.errors = [{}];
                        return false;
                      }
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate16.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate16.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
validate16.evaluated = { "props": { "code": true, "message": true, "more_info": true, "status": true, "detail": true, "details": true }, "dynamicProps": false, "dynamicItems": false };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.title === void 0 && (missing0 = "title") || data.status === void 0 && (missing0 = "status") || data.code === void 0 && (missing0 = "code")) {
        validate18.errors = [{}];
        return false;
      } else {
        if (data.type !== void 0) {
          let data0 = data.type;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!formats8(data0)) {
                  validate18.errors = [{}];
                  return false;
                }
              } else {
                validate18.errors = [{}];
                return false;
              }
            }
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.title !== void 0) {
            const _errs4 = errors;
            if (typeof data.title !== "string") {
              validate18.errors = [{}];
              return false;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.status !== void 0) {
              let data2 = data.status;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                validate18.errors = [{}];
                return false;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.code !== void 0) {
                let data3 = data.code;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validate18.errors = [{}];
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.detail !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.detail !== "string") {
                    validate18.errors = [{}];
                    return false;
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.instance !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.instance !== "string") {
                      validate18.errors = [{}];
                      return false;
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.errors !== void 0) {
                      let data6 = data.errors;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data6)) {
                          var valid2 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0];
                            const _errs16 = errors;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.detail === void 0 && (missing1 = "detail") || data7.pointer === void 0 && (missing1 = "pointer")) {
                                  validate18.errors = [{}];
                                  return false;
                                } else {
                                  const _errs20 = errors;
                                  for (const key0 in data7) {
                                    if (!(key0 === "detail" || key0 === "pointer")) {
                                      validate18.errors = [{}];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs20 === errors) {
                                    if (data7.detail !== void 0) {
                                      const _errs21 = errors;
                                      if (typeof data7.detail !== "string") {
                                        validate18.errors = [{}];
                                        return false;
                                      }
                                      var valid5 = _errs21 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data7.pointer !== void 0) {
                                        const _errs23 = errors;
                                        if (typeof data7.pointer !== "string") {
                                          validate18.errors = [{}];
                                          return false;
                                        }
                                        var valid5 = _errs23 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate18.errors = [{}];
                                return false;
                              }
                            }
                            var valid4 = _errs18 === errors;
                            if (!valid4) {
                              validate18.errors = [{}];
                              return false;
                            }
                            var valid2 = _errs16 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate18.errors = [{}];
                          return false;
                        }
                      }
                      var valid1 = _errs14 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate18.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate18.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
validate18.evaluated = { "props": { "type": true, "title": true, "status": true, "code": true, "detail": true, "instance": true, "errors": true }, "dynamicProps": false, "dynamicItems": false };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  const _errs1 = errors;
  let valid1 = false;
  const _errs2 = errors;
  if (!validate16(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.code = true;
    props0.message = true;
    props0.more_info = true;
    props0.status = true;
    props0.detail = true;
    props0.details = true;
  }
  const _errs3 = errors;
  if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.type = true;
      props0.title = true;
      props0.status = true;
      props0.code = true;
      props0.detail = true;
      props0.instance = true;
      props0.errors = true;
    }
  }
  if (!valid1) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate15.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (props0 !== true) {
        for (const key0 in data) {
          if (!props0 || !props0[key0]) {
            validate15.errors = [{}];
            return false;
            break;
          }
        }
      }
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate15.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
validate15.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var test20 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.title === void 0 && (missing0 = "title") || data.status === void 0 && (missing0 = "status") || data.code === void 0 && (missing0 = "code")) {
        validate20.errors = [{}];
        return false;
      } else {
        const _errs2 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "title" || key0 === "status" || key0 === "code" || key0 === "detail" || key0 === "instance" || key0 === "errors")) {
            validate20.errors = [{}];
            return false;
            break;
          }
        }
        if (_errs2 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!formats8(data0)) {
                    validate20.errors = [{}];
                    return false;
                  }
                } else {
                  validate20.errors = [{}];
                  return false;
                }
              }
            }
            var valid1 = _errs3 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.title !== void 0) {
              const _errs5 = errors;
              if (typeof data.title !== "string") {
                validate20.errors = [{}];
                return false;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.status !== void 0) {
                let data2 = data.status;
                const _errs7 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                  validate20.errors = [{}];
                  return false;
                }
                var valid1 = _errs7 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.code !== void 0) {
                  let data3 = data.code;
                  const _errs9 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                    validate20.errors = [{}];
                    return false;
                  }
                  var valid1 = _errs9 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.detail !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.detail !== "string") {
                      validate20.errors = [{}];
                      return false;
                    }
                    var valid1 = _errs11 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.instance !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.instance !== "string") {
                        validate20.errors = [{}];
                        return false;
                      }
                      var valid1 = _errs13 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.errors !== void 0) {
                        let data6 = data.errors;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data6)) {
                            var valid2 = true;
                            const len0 = data6.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data7 = data6[i0];
                              const _errs17 = errors;
                              const _errs19 = errors;
                              if (errors === _errs19) {
                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                  let missing1;
                                  if (data7.detail === void 0 && (missing1 = "detail") || data7.pointer === void 0 && (missing1 = "pointer")) {
                                    validate20.errors = [{}];
                                    return false;
                                  } else {
                                    const _errs21 = errors;
                                    for (const key1 in data7) {
                                      if (!(key1 === "detail" || key1 === "pointer")) {
                                        validate20.errors = [{}];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs21 === errors) {
                                      if (data7.detail !== void 0) {
                                        const _errs22 = errors;
                                        if (typeof data7.detail !== "string") {
                                          validate20.errors = [{}];
                                          return false;
                                        }
                                        var valid5 = _errs22 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data7.pointer !== void 0) {
                                          const _errs24 = errors;
                                          if (typeof data7.pointer !== "string") {
                                            validate20.errors = [{}];
                                            return false;
                                          }
                                          var valid5 = _errs24 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate20.errors = [{}];
                                  return false;
                                }
                              }
                              var valid4 = _errs19 === errors;
                              if (!valid4) {
                                validate20.errors = [{}];
                                return false;
                              }
                              var valid2 = _errs17 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          } else {
                            validate20.errors = [{}];
                            return false;
                          }
                        }
                        var valid1 = _errs15 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate20.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var test21 = validate21;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message") || data.status === void 0 && (missing0 = "status")) {
        validate22.errors = [{}];
        return false;
      } else {
        if (data.code !== void 0) {
          let data0 = data.code;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
            validate22.errors = [{}];
            return false;
          }
          var valid1 = _errs2 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.message !== void 0) {
            const _errs4 = errors;
            if (typeof data.message !== "string") {
              validate22.errors = [{}];
              return false;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.more_info !== void 0) {
              let data2 = data.more_info;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!formats8(data2)) {
                      validate22.errors = [{}];
                      return false;
                    }
                  } else {
                    validate22.errors = [{}];
                    return false;
                  }
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.status !== void 0) {
                let data3 = data.status;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                  validate22.errors = [{}];
                  return false;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.detail !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.detail !== "string") {
                    validate22.errors = [{}];
                    return false;
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.details !== void 0) {
                    let data5 = data.details;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      } else {
                        validate22.errors = [{}];
                        return false;
                      }
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{}];
      return false;
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate22.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "code": true, "message": true, "more_info": true, "status": true, "detail": true, "details": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  const _errs1 = errors;
  let valid1 = false;
  const _errs2 = errors;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.code = true;
    props0.message = true;
    props0.more_info = true;
    props0.status = true;
    props0.detail = true;
    props0.details = true;
  }
  const _errs3 = errors;
  if (!validate18(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.type = true;
      props0.title = true;
      props0.status = true;
      props0.code = true;
      props0.detail = true;
      props0.instance = true;
      props0.errors = true;
    }
  }
  if (!valid1) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate21.errors = vErrors;
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (props0 !== true) {
        for (const key0 in data) {
          if (!props0 || !props0[key0]) {
            validate21.errors = [{}];
            return false;
            break;
          }
        }
      }
    }
  }
  var valid0 = _errs0 === errors;
  if (!valid0) {
    validate21.errors = [{ instancePath, schemaPath: "#/quiet", keyword: "quiet", params: {} }];
    return false;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  known as formats,
  test0,
  test1,
  test10,
  test11,
  test12,
  test13,
  test14,
  test16,
  test2,
  test20,
  test21,
  test3,
  test4,
  test5,
  test6,
  test7,
  test8,
  test9
};
