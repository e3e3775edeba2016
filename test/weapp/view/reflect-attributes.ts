import type { ViewNode } from './engine-types'

/** Written by the engine itself, or of no use in a document. */
const NOT_REFLECTED = /^(class|style|data-)/

/** What was last written to a node: typed text must stay until the mini-program sets another. */
const reflected = new WeakMap<ViewNode, Map<string, unknown>>()

/** The engine's node behind an element of its document. */
export function findViewNode(element: Element): ViewNode | undefined {
  return '__wxElement' in element ? (element.__wxElement as ViewNode) : undefined
}

/** Writes WXML attributes (id, value, aria-label, src, disabled …) onto the elements, which the engine does not. */
export function reflectAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    const node = findViewNode(element)
    if (node) reflectNode(element, node)
  }
}

function reflectNode(element: Element, node: ViewNode): void {
  const last = reflected.get(node) ?? new Map<string, unknown>()
  reflected.set(node, last)
  for (const { name, value } of node._vt?.attrs ?? []) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    if (NOT_REFLECTED.test(attribute) || (last.has(name) && last.get(name) === value)) continue
    last.set(name, value)
    const text = toAttribute(value)
    if (text === undefined || (text === '' && isEmptyText(value) && attribute !== 'value')) {
      element.removeAttribute(attribute)
    } else {
      element.setAttribute(attribute, text)
    }
  }
}

function isEmptyText(value: unknown): boolean {
  return value === ''
}

function toAttribute(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
