import ts from "typescript";

/** A single fault: a range of a source file and its replacement. */
export interface Mutant {
  readonly path: string;
  readonly operator: string;
  /** Offsets in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A node and its replacement. */
interface Change {
  readonly operator: string;
  readonly node: ts.Node;
  readonly replacement: string;
}

const { SyntaxKind } = ts;

const otherToken: Readonly<Partial<Record<ts.SyntaxKind, readonly [string, string]>>> = {
  [SyntaxKind.LessThanToken]: ["comparison", "<="],
  [SyntaxKind.LessThanEqualsToken]: ["comparison", "<"],
  [SyntaxKind.GreaterThanToken]: ["comparison", ">="],
  [SyntaxKind.GreaterThanEqualsToken]: ["comparison", ">"],
  [SyntaxKind.EqualsEqualsEqualsToken]: ["comparison", "!=="],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ["comparison", "==="],
  [SyntaxKind.AmpersandAmpersandToken]: ["and-or", "||"],
  [SyntaxKind.BarBarToken]: ["and-or", "&&"],
  [SyntaxKind.PlusToken]: ["arithmetic", "-"],
  [SyntaxKind.MinusToken]: ["arithmetic", "+"],
};

const otherMethod: Readonly<Record<string, string>> = { some: "every", every: "some" };

type Operator = (node: ts.Node, source: ts.SourceFile) => readonly Change[];

const operators: readonly Operator[] = [
  otherOperator,
  otherQuantifier,
  negatedCondition,
  removedStatement,
  earlyReturn,
  otherConstant,
];

/** Every mutant of a source file, in textual order. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isTypeOrImport(node)) return;
    for (const operator of operators)
      for (const { operator: name, node: changed, replacement } of operator(node, source)) {
        const [start, end] = [changed.getStart(source), changed.getEnd()];
        mutants.push({ path, operator: name, start, end, replacement });
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants.sort((one, other) => one.start - other.start);
}

export function applyMutant(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function isTypeOrImport(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function otherOperator(node: ts.Node): readonly Change[] {
  if (!ts.isBinaryExpression(node)) return [];
  const [operator, replacement] = otherToken[node.operatorToken.kind] ?? [];
  if (operator === undefined || replacement === undefined) return [];
  return [{ operator, node: node.operatorToken, replacement }];
}

function otherQuantifier(node: ts.Node): readonly Change[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name } = node.expression;
  const replacement = otherMethod[name.text];
  return replacement === undefined ? [] : [{ operator: "some-every", node: name, replacement }];
}

function negatedCondition(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  const condition = ts.isIfStatement(node)
    ? node.expression
    : ts.isConditionalExpression(node)
      ? node.condition
      : undefined;
  if (condition === undefined) return [];
  const replacement = `!(${condition.getText(source)})`;
  return [{ operator: "negated-condition", node: condition, replacement }];
}

/** A call or an assignment on its own line, or an early exit: `if (…) return …;`. */
function removedStatement(node: ts.Node): readonly Change[] {
  const isExit = ts.isIfStatement(node) && !node.elseStatement && isJump(node.thenStatement);
  if (!isExit && !ts.isExpressionStatement(node)) return [];
  return [{ operator: "removed-statement", node, replacement: ";" }];
}

function isJump(statement: ts.Statement): boolean {
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isContinueStatement(statement) ||
    ts.isBreakStatement(statement)
  );
}

/** A function that returns immediately. */
function earlyReturn(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return [];
  const body = node.body;
  if (ts.isConstructorDeclaration(node)) return [];
  if (!ts.isBlock(body))
    return [{ operator: "early-return", node: body, replacement: "undefined" }];
  const replacement = body.getText(source).replace("{", "{ return undefined as never;");
  return [{ operator: "early-return", node: body, replacement }];
}

/** The next number, the other boolean, or the string without its last character. */
function otherConstant(node: ts.Node): readonly Change[] {
  const operator = "constant";
  if (node.kind === SyntaxKind.TrueKeyword) return [{ operator, node, replacement: "false" }];
  if (node.kind === SyntaxKind.FalseKeyword) return [{ operator, node, replacement: "true" }];
  if (ts.isNumericLiteral(node))
    return [{ operator, node, replacement: String(Number(node.text) + 1) }];
  if (!ts.isStringLiteral(node) || isName(node)) return [];
  const shorter = node.text === "" ? "?" : node.text.slice(0, -1);
  return [{ operator, node, replacement: JSON.stringify(shorter) }];
}

/** Whether a literal is the name of a property, as in `{ "a b": 1 }`. */
function isName(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}
