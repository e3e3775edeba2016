import path from 'node:path'
import type { ComponentOptions, LogicFunction, SetData } from '../logic/logic-types'
import type { ViewCaller, ViewHandler, ViewNode } from '../view/engine-types'
import { reflectAttributes } from '../view/reflect-attributes'
import type { Layers } from './layers'
import { runGuarded } from './run-guarded'
import { toViewProperties } from './to-view-properties'

const LIFETIMES = ['created', 'attached', 'ready', 'detached'] as const

/** Registers the custom components of a mini-program with the view engine, each one once. */
export class ComponentLibrary {
  private readonly ids = new Map<string, string>()
  private readonly instances = new WeakMap<ViewNode, Record<string, unknown>>()

  constructor(private readonly layers: Layers) {}

  /** Tag → engine id of the components a page or component uses. */
  registerUsed(owner: string): Record<string, string> {
    const used = this.layers.app.listComponents(owner)
    return Object.fromEntries(used.map(([tag, file]) => [tag, this.register(file)]))
  }

  /** @param file path inside the mini-program, without an ending */
  register(file: string): string {
    const known = this.ids.get(file)
    if (known) return known
    const id = `component-${this.ids.size}`
    // Before its own components: one may contain itself.
    this.ids.set(file, id)
    const usingComponents = this.registerUsed(file)
    const { logic, engine, templates } = this.layers
    logic.require(file)
    const options = logic.components.get(file)
    if (!options) throw new Error(`${file}.js does not call Component()`)
    engine.jComponent.register({
      id,
      path: `/${file}`,
      tagName: path.posix.basename(file),
      template: templates(`${file}.wxml`),
      usingComponents,
      data: engine.parse(JSON.stringify(options.data ?? {})),
      properties: toViewProperties(options.properties, engine),
      methods: this.wrapAll(options.methods ?? {}, options),
      observers: this.wrapAll(options.observers ?? {}, options),
      lifetimes: this.wrapAll(collectLifetimes(options), options),
      options: options.options,
    })
    return id
  }

  /** The file a node of the view was made from, if it is a custom component. */
  findFile(node: ViewNode): string | undefined {
    for (const [file, id] of this.ids) if (id === node.is) return file
    return undefined
  }

  /** `this` of a component's code in the logic layer. */
  instanceOf(caller: ViewCaller, options: ComponentOptions): Record<string, unknown> {
    const node = caller._exparserNode
    const known = this.instances.get(node)
    if (known) return known
    const { logic } = this.layers
    const instance: Record<string, unknown> = {
      ...options.methods,
      setData: this.createSetData(caller),
      triggerEvent: (name: string, detail: unknown, how?: unknown) =>
        caller.triggerEvent(name, this.layers.engine.parse(JSON.stringify(detail ?? {})), how),
    }
    const readData = { get: () => logic.bring(caller.data), enumerable: true }
    Object.defineProperties(instance, { data: readData, properties: readData })
    this.instances.set(node, instance)
    return instance
  }

  private createSetData(caller: ViewCaller): SetData {
    const { bridge, engine, timers } = this.layers
    return (changes, callback) => {
      caller.setData(engine.parse(bridge.send(changes)))
      reflectAttributes(engine.document.body)
      if (callback) timers.setTimeout(callback)
    }
  }

  private wrapAll(
    functions: Readonly<Record<string, LogicFunction>>,
    options: ComponentOptions,
  ): Record<string, ViewHandler> {
    const { logic, violations } = this.layers
    const instanceOf = this.instanceOf.bind(this)
    const wrap = (run: LogicFunction): ViewHandler =>
      function (...args) {
        const brought = args.map((argument) => logic.bring(argument))
        const instance = instanceOf(this, options)
        return runGuarded(violations, () => run.apply(instance, brought))
      }
    return Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, wrap(run)]))
  }
}

function collectLifetimes(options: ComponentOptions): Record<string, LogicFunction> {
  const entries = LIFETIMES.map(
    (name) => [name, options.lifetimes?.[name] ?? options[name]] as const,
  )
  return Object.fromEntries(entries.flatMap(([name, run]) => (run ? [[name, run] as const] : [])))
}
