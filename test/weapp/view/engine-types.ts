/** The parts of j-component and exparser, WeChat's component engine, that the runner touches. */

export interface VirtualAttribute {
  readonly name: string
  readonly value: unknown
}

export interface VirtualEvent {
  readonly name: string
  readonly handler: string
  readonly isCatch: boolean
  readonly isCapture: boolean
  readonly isMutated: boolean
  /** Set once the listener is added. */
  readonly id?: string
}

export interface VirtualNode {
  readonly type: number
  readonly tagName: string
  readonly componentId: string
  readonly content: string
  readonly key?: string
  readonly children: readonly VirtualNode[]
  readonly attrs: readonly VirtualAttribute[]
  event: Readonly<Record<string, VirtualEvent>>
  exparserNode: ViewNode
}

export interface ViewNode {
  readonly id?: string
  /** Id the component was registered with. */
  readonly is?: string
  readonly $$?: Element | Text
  readonly childNodes?: readonly ViewNode[]
  readonly shadowRoot?: ViewNode | null
  readonly ownerShadowRoot?: ViewNode
  readonly parentNode: ViewNode | null
  _vt?: VirtualNode
  getHostNode?(): ViewNode
  removeChild(child: ViewNode): void
  insertBefore(child: ViewNode, before: ViewNode | undefined): void
}

/** `this` of a component's own methods in the view layer. */
export interface ViewCaller {
  readonly _exparserNode: ViewNode
  readonly data: unknown
  setData(changes: unknown): void
  triggerEvent(name: string, detail: unknown, options?: unknown): void
}

export interface RootComponent {
  readonly _exparserNode: ViewNode
  readonly instance: ViewCaller
  attach(parent: Element): void
  detach(): void
}

export type ViewHandler = (this: ViewCaller, ...args: unknown[]) => unknown

/** What WXML compiles to: a tree for the data given. */
export type TemplateFunction = (data: unknown) => WxmlNode

export type WxmlNode = string | number | WxmlElement

export interface WxmlElement {
  readonly tag: string
  readonly attr?: Readonly<Record<string, unknown>>
  readonly children: readonly WxmlNode[]
}

export interface ComponentDefinition {
  readonly id: string
  readonly path: string
  readonly tagName: string
  readonly template: TemplateFunction
  readonly usingComponents: Readonly<Record<string, string>>
  readonly data: unknown
  readonly properties?: Readonly<Record<string, unknown>>
  readonly methods: Readonly<Record<string, ViewHandler>>
  readonly lifetimes?: Readonly<Record<string, ViewHandler>>
  readonly observers?: Readonly<Record<string, ViewHandler>>
  readonly options?: unknown
}

export interface JComponent {
  register(definition: ComponentDefinition): string
  create(id: string): RootComponent
}

export interface Exparser {
  readonly Event: {
    create(type: string, detail: unknown, options: object): object
    dispatchEvent(node: ViewNode, event: object): void
  }
  readonly Element: { getMethodCaller(node: ViewNode): ViewCaller }
  removeListenerFromElement(
    node: ViewNode,
    name: string,
    id: string | undefined,
    options: { capture: boolean },
  ): void
}

export interface RenderModule {
  updateAttrs(node: ViewNode, attrs: readonly VirtualAttribute[]): void
  updateEvent(node: ViewNode, event: VirtualNode['event']): void
  renderExparserNode(virtual: VirtualNode, host: null, shadowRoot: ViewNode): ViewNode
}

export interface DiffModule {
  diffVt: (before: VirtualNode, after: VirtualNode) => void
}
