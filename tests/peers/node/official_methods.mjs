// Finds every method of the official SDK with arguments for it, made from its own type declarations.
//
// Types are gone at run time, so the TypeScript compiler reads the declarations of the installed package: a required
// member gets a sample of its type, an optional one is left out, a union is tried alternative by alternative.
import path from 'node:path';
import ts from 'typescript';

// Texts whose form the API description constrains, by the name of the argument.
const TEXTS = {
  email: 'ada@example.com',
  newEmail: 'ada@example.org',
  url: 'https://app.example.com/hook',
  uri: 'https://app.example.com/callback',
  redirectUri: 'https://app.example.com/callback',
  endpointUrl: 'https://app.example.com/hook',
  origin: 'https://app.example.com',
  rangeStart: '2026-01-01T00:00:00.000Z',
  rangeEnd: '2026-01-02T00:00:00.000Z',
  expiresAt: '2030-01-01T00:00:00.000Z',
};
/** At most this many lists of arguments per method. */
const MAX_ALTERNATIVES = 8;
const MAX_DEPTH = 6;

/** All methods: `{ service, method, argumentLists }`. */
export function officialMethods(projectFolder) {
  const declarations = path.join(projectFolder, 'node_modules/@workos-inc/node/lib/index.d.mts');
  const program = ts.createProgram([declarations], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(declarations)));
  let client = exports.find((symbol) => symbol.name === 'WorkOS');
  if (client.flags & ts.SymbolFlags.Alias) client = checker.getAliasedSymbol(client);
  const found = [];
  for (const property of members(checker, checker.getDeclaredTypeOfSymbol(client))) {
    const service = checker.getTypeOfSymbol(property);
    if (!service.isClass() || property.name === 'client') continue;
    for (const member of members(checker, service)) {
      const signatures = checker.getTypeOfSymbol(member).getCallSignatures();
      if (signatures.length === 0) continue;
      const argumentLists = signatures.flatMap((signature) => alternatives(checker, signature));
      found.push({ service: property.name, method: member.name, argumentLists: argumentLists.slice(0, MAX_ALTERNATIVES) });
    }
  }
  return found;
}

function members(checker, type) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return checker
    .getPropertiesOfType(type)
    .filter((member) => member.valueDeclaration && !(ts.getCombinedModifierFlags(member.valueDeclaration) & hidden));
}

function alternatives(checker, signature) {
  let lists = [[]];
  for (const parameter of signature.getParameters()) {
    if (checker.isOptionalParameter(parameter.valueDeclaration)) break;
    const choices = samples(checker, checker.getTypeOfSymbol(parameter), parameter.name, 0);
    lists = lists.flatMap((list) => choices.map((choice) => [...list, choice])).slice(0, MAX_ALTERNATIVES);
  }
  return lists;
}

function samples(checker, type, name, depth) {
  if (type.isUnion()) {
    const chosen = type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const literals = chosen.filter((part) => part.isStringLiteral() || part.isNumberLiteral());
    // Of many literals the first is as good as any; of many shapes each is another request.
    if (literals.length > 0) return [literals[0].value];
    return chosen.flatMap((part) => samples(checker, part, name, depth)).slice(0, MAX_ALTERNATIVES);
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.BooleanLike) return [true];
  if (type.flags & ts.TypeFlags.NumberLike) return [1];
  if (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) return [TEXTS[name] ?? `${name}_1`];
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type);
    return [[samples(checker, element, name.replace(/s$/, ''), depth + 1)[0]]];
  }
  if (type.symbol?.name === 'Date') return [new Date('2026-01-01T00:00:00.000Z')];
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) && depth < MAX_DEPTH) {
    return [record(checker, type, depth)];
  }
  return [{}];
}

function record(checker, type, depth) {
  const properties = checker.getPropertiesOfType(type);
  const index = checker.getIndexInfosOfType(type)[0];
  if (properties.length === 0 && index) return { key: samples(checker, index.type, 'value', depth + 1)[0] };
  const required = properties.filter((property) => !(property.flags & ts.SymbolFlags.Optional));
  return Object.fromEntries(
    required.map((property) => [
      property.name,
      samples(checker, checker.getTypeOfSymbol(property), property.name, depth + 1)[0],
    ]),
  );
}
