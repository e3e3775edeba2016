// Reads names, Chinese texts and shapes out of TypeScript files.
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { shapeOfProperty, shapeOfQuery, shapesOfTable } from './shapes.mjs'

const HAN = /\p{Script=Han}/u

/** All sources below some folders, without their tests, as paths with `/`. */
export function listSources(folders) {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true })
      .map((file) => path.posix.join(folder, String(file).split(path.sep).join('/')))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)),
  )
}

/** @returns what one file holds: names, texts, shapes, each with its line */
export function readSource(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    for (const { kind, value } of wordsOfNode(node, file)) {
      found.push({ kind, text: value, file, line })
    }
    found.push(...shapeOfProperty(node, source, file), ...shapesOfMember(node, source, file))
    if (isWholeText(node)) found.push(...shapeOfQuery(node.getText(source), file, line))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A text in Chinese is for people; any other is a path, a key or SQL, and made of names. */
function wordsOfNode(node, file) {
  if (ts.isIdentifier(node)) return [{ kind: 'name', value: node.text }]
  const isText =
    ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)
  if (!isText) return []
  if (HAN.test(node.text)) return [{ kind: 'copy', value: node.text }]
  const isSql = file.includes('/migrations/') || node.text.includes('\n')
  const names = isSql ? namesOfSql(node.text) : [node.text]
  return names.map((value) => ({ kind: 'name', value }))
}

/** With what is put into it. */
const isWholeText = (node) =>
  ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)

const namesOfSql = (sql) => [...new Set(sql.match(/[a-z][a-z_0-9]*/g) ?? [])]

/** Tables are the members of the interfaces in `db/tables/`. */
function shapesOfMember(node, source, file) {
  const isTable =
    file.includes('db/tables/') &&
    ts.isPropertySignature(node) &&
    node.type &&
    ts.isTypeLiteralNode(node.type)
  if (!isTable) return []
  const columns = node.type.members.map((member) => member.name?.getText(source) ?? '')
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  return shapesOfTable({ name: node.name.getText(source), columns, line }, file)
}
