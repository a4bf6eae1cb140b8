import ts from 'typescript';

/** A member as a type declares it. */
export interface Member {
  readonly name: string;
  readonly type: 'nullable' | 'any' | 'other';
}

/** The members of a type or class in a file of declarations, as the compiler understands them. */
export function membersOf({ file, type }: { readonly file: string; readonly type: string }): Member[] {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    noResolve: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const declared = find(program.getSourceFile(file), type);
  if (!declared) throw new Error(`${file} declares no ${type}`);
  return checker
    .getPropertiesOfType(checker.getTypeAtLocation(declared))
    .map((symbol) => ({ name: symbol.name, type: kindOf(checker.getTypeOfSymbolAtLocation(symbol, declared)) }));
}

function kindOf(type: ts.Type): Member['type'] {
  if (type.flags & ts.TypeFlags.Any) return 'any';
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => flags & ts.TypeFlags.Null) ? 'nullable' : 'other';
}

/** The first declaration of that name, at whatever depth. */
function find(node: ts.Node | undefined, name: string): ts.Node | undefined {
  if (!node) return undefined;
  const isWanted =
    (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node)) &&
    node.name?.getText() === name;
  return isWanted ? node : ts.forEachChild(node, (child) => find(child, name));
}
