import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Paths of all files of one kind under a folder, TypeScript unless told, as the repository names them. */
export function sourceFiles(folder: string, kind = /\.tsx?$/): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'dist' ? [] : sourceFiles(path, kind);
    return kind.test(entry.name) ? [path] : [];
  });
}

export interface Words {
  readonly line: number;
  /** A template's parts are joined by `…`. */
  readonly text: string;
}

/** Every string, template and JSX text of a file; comments are not among them. */
export function wordsOf(path: string): Words[] {
  const found: Words[] = [];
  visit(parse(path), (node, file) => {
    const text = textOf(node);
    if (text) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text });
  });
  return found;
}

/** Names a file uses as values: `Date`, `Taro.request`; not types, keys or comments. */
export function namesUsed(path: string): Set<string> {
  const found = new Set<string>();
  visit(parse(path), (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
      found.add(`${node.expression.text}.${node.name.text}`);
    if (ts.isIdentifier(node) && isValue(node)) found.add(node.text);
  });
  return found;
}

/** Children of one element of which a text and a value, or two texts, stand side by side; written as they stand. */
export function piecesOf(path: string): string[] {
  const found: string[] = [];
  visit(parse(path), (node, file) => {
    if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return;
    const pieces = node.children.filter((child) => child.getText(file).trim() !== '').map(isPiece);
    const besideWords = node.children.some((child) => ts.isJsxText(child) && child.text.trim() !== '');
    const isPut = besideWords && pieces.some((piece, at) => piece && pieces[at + 1] === true);
    if (isPut) found.push(node.children.map((child) => child.getText(file)).join(''));
  });
  return found;
}

function isPiece(child: ts.JsxChild): boolean {
  return ts.isJsxText(child) || ts.isJsxExpression(child);
}

/** What a file takes from a package, types left out; `*` or `default` for the whole. */
export function importsFrom(path: string, name: string): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || moduleOf(statement) !== name) return [];
    return importedNames(statement.importClause);
  });
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  if (!clause || clause.isTypeOnly) return [];
  const named = clause.namedBindings;
  const whole = clause.name ? ['default'] : [];
  if (!named) return whole;
  if (ts.isNamespaceImport(named)) return [...whole, '*'];
  return [
    ...whole,
    ...named.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => (propertyName ?? name).text),
  ];
}

function moduleOf({ moduleSpecifier }: ts.ImportDeclaration): string {
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
}

function parse(path: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
}

function visit(file: ts.SourceFile, see: (node: ts.Node, file: ts.SourceFile) => void): void {
  const walk = (node: ts.Node): void => {
    see(node, file);
    ts.forEachChild(node, walk);
  };
  walk(file);
}

function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text.trim();
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isTypeReferenceNode(parent)) return false;
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent);
}

/** Names that a file exports of its own, types too; neither what it passes on nor its default. */
export function exportsOf(path: string): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !isExported(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    return isNamed(statement) ? [statement.name.text] : [];
  });
}

function isExported(node: ts.HasModifiers): boolean {
  const kinds = ts.getModifiers(node)?.map(({ kind }) => kind) ?? [];
  return kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword);
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name: ts.Identifier } {
  return 'name' in node && node.name !== undefined && ts.isIdentifier(node.name as ts.Node);
}
