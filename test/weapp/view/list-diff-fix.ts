import type {
  DiffModule,
  Exparser,
  RenderModule,
  ViewNode,
  VirtualAttribute,
  VirtualNode,
} from './engine-types'

interface EngineModules {
  readonly diff: DiffModule
  readonly render: RenderModule
  readonly exparser: Exparser
}

const TYPE_TEXT = 18

/**
 * Replaces j-component's comparison of two trees. Version 1.4.10 puts keyed rows in the wrong order
 * and hands unchanged object properties to components again.
 */
export function fixListDiff({ diff, render, exparser }: EngineModules): void {
  function update(before: VirtualNode, after: VirtualNode): void {
    const node = before.exparserNode
    after.exparserNode = node
    node._vt = after
    if (after.type === TYPE_TEXT) return
    const attrs = changedAttributes(before.attrs, after.attrs)
    if (attrs.length > 0) render.updateAttrs(node, attrs)
    updateListeners(node, before, after)
    updateChildren(node, before.children, after.children)
  }

  function updateListeners(node: ViewNode, before: VirtualNode, after: VirtualNode): void {
    if (haveSameListeners(before, after)) {
      after.event = before.event
      return
    }
    for (const { name, id, isCapture } of Object.values(before.event)) {
      exparser.removeListenerFromElement(node, name, id, { capture: isCapture })
    }
    render.updateEvent(node, after.event)
  }

  function updateChildren(
    node: ViewNode,
    before: readonly VirtualNode[],
    after: readonly VirtualNode[],
  ): void {
    const partners = pairChildren(before, after)
    const kept = new Set(partners)
    for (const child of before) if (!kept.has(child)) node.removeChild(child.exparserNode)
    for (const [index, child] of after.entries()) {
      const partner = partners[index]
      if (partner) update(partner, child)
      else render.renderExparserNode(child, null, node.ownerShadowRoot ?? node)
      const present = node.childNodes?.[index]
      if (present !== child.exparserNode) node.insertBefore(child.exparserNode, present)
    }
  }

  diff.diffVt = update
}

/** For each new child the old one it continues: by key, else by its turn among those without one. */
function pairChildren(
  before: readonly VirtualNode[],
  after: readonly VirtualNode[],
): (VirtualNode | undefined)[] {
  const keyed = new Map(before.filter(({ key }) => key).map((child) => [child.key, child]))
  const unkeyed = before.filter(({ key }) => !key)
  return after.map((child) => {
    const candidate = child.key ? keyed.get(child.key) : unkeyed.shift()
    if (child.key) keyed.delete(child.key)
    return candidate && canContinue(candidate, child) ? candidate : undefined
  })
}

function canContinue(before: VirtualNode, after: VirtualNode): boolean {
  return (
    before.type === after.type &&
    before.componentId === after.componentId &&
    before.key === after.key &&
    (after.type !== TYPE_TEXT || before.content === after.content)
  )
}

function changedAttributes(
  before: readonly VirtualAttribute[],
  after: readonly VirtualAttribute[],
): VirtualAttribute[] {
  const old = new Map(before.map(({ name, value }) => [name, value]))
  const names = new Set(after.map(({ name }) => name))
  return [
    ...after.filter(({ name, value }) => !old.has(name) || !isEqual(old.get(name), value)),
    ...before
      .filter(({ name }) => !names.has(name))
      .map(({ name }) => ({ name, value: undefined })),
  ]
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  const areObjects = one && other && typeof one === 'object' && typeof other === 'object'
  return Boolean(areObjects) && JSON.stringify(one) === JSON.stringify(other)
}

function haveSameListeners(before: VirtualNode, after: VirtualNode): boolean {
  const names = Object.keys(before.event)
  return (
    names.length === Object.keys(after.event).length &&
    names.every((name) => {
      const one = before.event[name]
      const other = after.event[name]
      return (
        one?.name === other?.name &&
        one?.handler === other?.handler &&
        one?.isCatch === other?.isCatch &&
        one?.isCapture === other?.isCapture &&
        one?.isMutated === other?.isMutated
      )
    })
  )
}
