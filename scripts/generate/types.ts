import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Operation } from '../../src/contract/contract.js';
import { GENERATED } from './banner.js';
import { AS_DATE, withBodyDates } from './body-dates.js';

/** A pattern that fixes how the text begins: `^CH[0-9a-fA-F]{32}$`. */
const WITH_PREFIX = /^\^([A-Za-z0-9_-]+)\[[^\]]+\](?:\{\d+\}|\+)\$$/;

const NULL = ts.factory.createLiteralTypeNode(ts.factory.createNull());

/**
 * Makes the TypeScript types of an OpenAPI document. Text with a fixed beginning becomes a template-literal type, and a
 * date in the body of a request may be a `Date`.
 */
export async function generateTypes(document: object, operations: readonly Operation[]): Promise<string> {
  const ast = await openapiTS(withBodyDates(document, operations) as never, {
    alphabetize: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    emptyObjectsUnknown: true,
    defaultNonNullable: false,
    silent: true,
    transform(schema) {
      const { type, pattern, nullable } = schema as { type?: unknown; pattern?: unknown; nullable?: unknown };
      if (AS_DATE in schema) return textOrDate(nullable === true || (Array.isArray(type) && type.includes('null')));
      const prefix = type === 'string' && typeof pattern === 'string' ? WITH_PREFIX.exec(pattern)?.[1] : undefined;
      if (prefix === undefined) return undefined;
      return nullable === true ? ts.factory.createUnionTypeNode([beginsWith(prefix), NULL]) : beginsWith(prefix);
    },
  });
  return `${GENERATED}${astToString(ast)}`;
}

function textOrDate(isNullable: boolean): ts.TypeNode {
  const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return ts.factory.createUnionTypeNode([
    text,
    ts.factory.createTypeReferenceNode('Date'),
    ...(isNullable ? [NULL] : []),
  ]);
}

function beginsWith(prefix: string): ts.TypeNode {
  const { factory } = ts;
  const rest = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const end = factory.createTemplateTail('', '');
  return factory.createTemplateLiteralType(factory.createTemplateHead(prefix, prefix), [
    factory.createTemplateLiteralTypeSpan(rest, end),
  ]);
}
