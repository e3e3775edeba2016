import vm from 'node:vm'
import type { ViewEngine } from '../view/view-engine'

/** The engine knows a property's type by its own realm's constructor. */
const TYPE_NAMES = ['String', 'Number', 'Boolean', 'Object', 'Array']

type Properties = Readonly<Record<string, unknown>>

/** Declared properties of a component with the types and defaults of the view's realm. */
export function toViewProperties(declared: Properties | undefined, engine: ViewEngine): Properties {
  return Object.fromEntries(
    Object.entries(declared ?? {}).map(([name, declaration]) => {
      if (typeof declaration === 'function') return [name, { type: findType(declaration, engine) }]
      if (!declaration || typeof declaration !== 'object') return [name, { type: null }]
      const { type, value } = declaration as { type?: unknown; value?: unknown }
      const given = value === undefined ? {} : { value: engine.parse(JSON.stringify(value)) }
      return [name, { type: findType(type, engine), ...given }]
    }),
  )
}

function findType(type: unknown, engine: ViewEngine): unknown {
  const name = typeof type === 'function' ? type.name : ''
  return TYPE_NAMES.includes(name) ? vm.runInContext(name, engine.realm) : null
}
