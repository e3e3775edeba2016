import { readText, squeeze } from './read-text'
import { findViewNode } from './reflect-attributes'

export interface ElementQuery {
  readonly id?: string
  /** Exact aria-label or placeholder. */
  readonly label?: string
  /** Exact visible text. */
  readonly text?: string
  readonly role?: string
  /** Only inside the element this finds. */
  readonly within?: Target
  /** Which one, from 0, where several are expected. */
  readonly index?: number
}

/** `'#id'`, or a text that is the element's visible text, aria-label or placeholder. */
export type Target = string | ElementQuery

/** The one element meant. @param accepts tells apart where a text stands on the page more than once */
export function getElement(
  root: Element,
  target: Target,
  accepts: (element: Element) => boolean = () => true,
): Element {
  const query = toQuery(target)
  const found = listElements(root, target)
  if (query.index !== undefined) {
    const [chosen] = found.slice(query.index)
    if (chosen) return chosen
    throw new Error(`${describe(target)} is on the page ${found.length} times`)
  }
  const accepted = found.filter(accepts)
  const [first, second] = accepted.length > 0 ? accepted : found
  if (!first) throw new Error(`${describe(target)} is not on the page:\n${readText(root)}`)
  if (second) throw new Error(`${describe(target)} is on the page ${found.length} times`)
  return first
}

/** Every element that fits, without those that only contain one that fits. */
export function listElements(root: Element, target: Target): Element[] {
  const query = toQuery(target)
  const scope = query.within === undefined ? root : getElement(root, query.within)
  const fitting = [...scope.querySelectorAll('*')].filter(
    (element) => isComponent(element) && fits(element, query),
  )
  return fitting.filter(
    (element) => !fitting.some((other) => other !== element && element.contains(other)),
  )
}

function toQuery(target: Target): ElementQuery & { readonly any?: string } {
  if (typeof target !== 'string') return target
  return target.startsWith('#') ? { id: target.slice(1) } : { any: target }
}

function fits(element: Element, query: ElementQuery & { readonly any?: string }): boolean {
  const { id, label, text, role, any } = query
  return (
    (id === undefined || element.getAttribute('id') === id) &&
    (label === undefined || labelsOf(element).includes(label)) &&
    (text === undefined || textOf(element) === text) &&
    (role === undefined || element.getAttribute('aria-role') === role) &&
    (any === undefined || labelsOf(element).includes(any) || textOf(element) === any)
  )
}

function isComponent(element: Element): boolean {
  return element.nodeName !== 'VIRTUAL' && findViewNode(element) !== undefined
}

function labelsOf(element: Element): (string | null)[] {
  return [element.getAttribute('aria-label'), element.getAttribute('placeholder')]
}

function textOf(element: Element): string {
  return squeeze(element.textContent ?? '')
}

function describe(target: Target): string {
  return typeof target === 'string' ? `“${target}”` : JSON.stringify(target)
}
