import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { KEPT } from '../../config/plugin-templates/attributes'

// Taro's templates say these of every part, or React keeps them for itself.
const ALWAYS = ['className', 'style', 'id', 'key', 'children', 'onClick', 'tabindex']

const toDashes = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What a source writes on the parts whose templates were cut, as `View hover-class`. */
function writtenOn(text: string): string[] {
  const source = ts.createSourceFile('any.tsx', text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const part = node.tagName.getText()
      for (const attribute of node.attributes.properties) {
        const name = ts.isJsxAttribute(attribute) ? attribute.name.getText() : undefined
        if (part in KEPT && name && !ALWAYS.includes(name)) found.push(`${part} ${toDashes(name)}`)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isKept = (written: string) => {
  const [part = '', name = ''] = written.split(' ')
  return name.startsWith('aria-') || KEPT[part]?.includes(name)
}

const sources = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !/\.(test|h5)\.tsx$/.test(file))

test('an attribute that no template has is found', () => {
  expect(writtenOn('<View onTouchStart={go}><Text aria-label="a" userSelect /></View>')).toEqual([
    'View on-touch-start',
    'Text aria-label',
    'Text user-select',
  ])
})

test('the sources give no part an attribute that was cut from its template', () => {
  const lost = sources.flatMap((file) =>
    writtenOn(fs.readFileSync(path.join('src', file), 'utf8'))
      .filter((written) => !isKept(written))
      .map((written) => `${file}: ${written}`),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(lost).toEqual([])
})

test('what makes a view a target is in its template', () => {
  const text = fs.readFileSync('src/ui/access/access.ts', 'utf8')
  const props = /interface PressProps extends AccessProps \{(.*?)\n\}/s.exec(text)?.[1] ?? ''
  const names = [...props.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name = '']) => name)
  expect(names).toContain('hoverClass')
  const lost = names.filter((name) => !ALWAYS.includes(name) && !isKept(`View ${toDashes(name)}`))
  expect(lost).toEqual([])
})
