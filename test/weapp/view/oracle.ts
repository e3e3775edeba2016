import type { ComponentLibrary } from '../pages/component-library'
import type { Layers } from '../pages/layers'
import type { OpenPage } from '../pages/open-page'
import type { ViewNode, WxmlNode } from './engine-types'

export interface Mismatch {
  readonly file: string
  /** What the data gives when rendered afresh. */
  readonly fresh: string
  /** What updates made of the tree. */
  readonly shown: string
}

/** Tags that group without being an element. */
const GROUPS = ['virtual', 'wx-page', 'shadow', 'wx-slot', 'slot']

/** Compares the shown tree of a page and of each custom component in it with a fresh render of its data. */
export function listMismatches(
  page: OpenPage,
  layers: Layers,
  components: ComponentLibrary,
): Mismatch[] {
  const mismatches: Mismatch[] = []

  function check(host: ViewNode, file: string): void {
    const caller = layers.engine.exparser.Element.getMethodCaller(host)
    const data = layers.engine.parse(JSON.stringify(caller.data))
    const fresh = describeWxml(layers.templates(`${file}.wxml`)(data))
    const shown = (host.shadowRoot?.childNodes ?? []).map(describeShown).join('')
    if (fresh !== shown) mismatches.push({ file, fresh, shown })
    visit(host.shadowRoot ?? undefined)
  }

  function visit(node: ViewNode | undefined): void {
    for (const child of node?.childNodes ?? []) {
      const file = components.findFile(child)
      if (file) check(child, file)
      visit(child)
    }
  }

  check(page.root._exparserNode, page.route)
  return mismatches
}

function describeWxml(node: WxmlNode): string {
  if (typeof node !== 'object') return String(node)
  const inside = node.children.map(describeWxml).join('')
  return GROUPS.includes(node.tag) ? inside : describeElement(node.tag, node.attr?.id, inside)
}

function describeShown(node: ViewNode): string {
  const virtual = node._vt
  if (!node.childNodes || !virtual?.tagName) return node.$$?.textContent ?? ''
  const inside = node.childNodes.map(describeShown).join('')
  return GROUPS.includes(virtual.tagName)
    ? inside
    : describeElement(virtual.tagName, node.id, inside)
}

function describeElement(tag: string, id: unknown, inside: string): string {
  return `<${tag.replace(/^wx-/, '')}${id ? ` ${id}` : ''}>${inside}</>`
}
