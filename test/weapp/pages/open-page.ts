import type { PageDefinition, PageInstance, SetData } from '../logic/logic-types'
import type { RootComponent, ViewHandler } from '../view/engine-types'
import { reflectAttributes } from '../view/reflect-attributes'
import type { ComponentLibrary } from './component-library'
import type { Layers } from './layers'
import { runGuarded } from './run-guarded'

export type PageEvent =
  | 'onLoad'
  | 'onShow'
  | 'onReady'
  | 'onHide'
  | 'onUnload'
  | 'onPullDownRefresh'
  | 'onReachBottom'
  | 'onShareAppMessage'
  | 'onShareTimeline'

interface PageAddress {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
}

const TAB_BAR = 'custom-tab-bar/index'

let opened = 0

/** One open page: its instance in the logic layer and its tree in the view layer. */
export class OpenPage {
  readonly route: string
  readonly instance: PageInstance
  readonly element: HTMLElement
  readonly root: RootComponent
  private readonly definition: PageDefinition
  private isGone = false

  constructor(
    private readonly layers: Layers,
    private readonly components: ComponentLibrary,
    { route, query }: PageAddress,
  ) {
    const { app, engine, logic } = layers
    this.route = route
    const usingComponents = components.registerUsed(route)
    logic.require(route)
    const definition = logic.pages.get(route)
    if (!definition) throw new Error(`${route}.js does not call Page()`)
    this.definition = definition
    const id = `page-${opened++}`
    engine.jComponent.register({
      id,
      path: `/${route}`,
      tagName: 'page',
      template: layers.templates(`${route}.wxml`),
      usingComponents,
      data: engine.parse(JSON.stringify(definition.data ?? {})),
      methods: this.listenTo(definition),
    })
    this.root = engine.jComponent.create(id)
    this.element = engine.document.createElement('div')
    this.element.dataset.route = route
    engine.document.body.append(this.element)
    this.root.attach(this.element)
    this.instance = this.createInstance(query)
    if (app.hasCustomTabBar && app.tabs.has(route)) this.addTabBar()
    reflectAttributes(this.element)
  }

  /** Calls a handler of the page, if it has one. @returns its answer */
  call(event: PageEvent, ...args: unknown[]): unknown {
    const handler = this.instance[event]
    if (typeof handler !== 'function') return undefined
    return runGuarded(this.layers.violations, () => handler.apply(this.instance, args))
  }

  setVisible(isVisible: boolean): void {
    this.element.style.display = isVisible ? '' : 'none'
  }

  close(): void {
    this.call('onUnload')
    this.isGone = true
    this.root.detach()
    this.element.remove()
  }

  private createInstance(query: PageAddress['query']): PageInstance {
    const { logic } = this.layers
    const root = this.root
    const { data: _initial, ...members } = this.definition
    return Object.defineProperty(
      {
        ...members,
        is: this.route,
        route: this.route,
        __route__: this.route,
        options: logic.bring(query) as PageAddress['query'],
        setData: this.createSetData(),
      },
      'data',
      { get: () => logic.bring(root.instance.data), enumerable: true },
    )
  }

  private createSetData(): SetData {
    const { bridge, engine, timers } = this.layers
    return (changes, callback) => {
      const json = bridge.send(changes)
      if (this.isGone) return
      this.root.instance.setData(engine.parse(json))
      reflectAttributes(this.element)
      if (callback) timers.setTimeout(callback)
    }
  }

  /** Every function of the page can be named in its template. */
  private listenTo(definition: PageDefinition): Record<string, ViewHandler> {
    const { logic, violations } = this.layers
    const names = Object.keys(definition).filter((name) => typeof definition[name] === 'function')
    return Object.fromEntries(
      names.map((name) => [
        name,
        (event: unknown) => {
          const handler = this.instance[name]
          if (typeof handler !== 'function') return
          runGuarded(violations, () => handler.call(this.instance, logic.bring(event)))
        },
      ]),
    )
  }

  private addTabBar(): void {
    const { engine, logic } = this.layers
    const bar = engine.jComponent.create(this.components.register(TAB_BAR))
    bar.attach(this.element)
    const options = logic.components.get(TAB_BAR) ?? {}
    this.instance.getTabBar = () => this.components.instanceOf(bar.instance, options)
  }
}
