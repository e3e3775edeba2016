import type { ComponentLibrary } from './component-library'
import type { Layers } from './layers'
import { OpenPage } from './open-page'

/** WeChat keeps at most this many pages open. */
const MAX_PAGES = 10

/** The open pages, moved between by WeChat's rules. Every move throws what WeChat says after `fail`. */
export class PageStack {
  private pages: OpenPage[] = []
  /** Tab pages stay open while another tab is in front. */
  private readonly tabs = new Map<string, OpenPage>()

  constructor(
    private readonly layers: Layers,
    private readonly components: ComponentLibrary,
  ) {}

  get open(): readonly OpenPage[] {
    return this.pages
  }

  get current(): OpenPage | undefined {
    return this.pages.at(-1)
  }

  navigateTo(url: string): void {
    const address = this.findAddress(url)
    this.refuseTab(address.route, 'navigateTo')
    if (this.pages.length >= MAX_PAGES) throw new Error('webview count limit exceed')
    this.putBehind(this.current)
    this.openPage(address)
  }

  redirectTo(url: string): void {
    const address = this.findAddress(url)
    this.refuseTab(address.route, 'redirectTo')
    this.closeTop()
    this.openPage(address)
  }

  reLaunch(url: string): void {
    const address = this.findAddress(url)
    this.closeAll()
    this.openPage(address)
  }

  switchTab(url: string): void {
    const address = this.findAddress(url)
    if (!this.layers.app.tabs.has(address.route))
      throw new Error('can not switch to no-tabBar page')
    while (this.pages.length > 1) this.closeTop()
    const front = this.current
    if (front && front.route !== address.route) this.leaveTab(front)
    const kept = this.tabs.get(address.route)
    this.pages = kept ? [kept] : []
    if (kept) this.bringToFront(kept)
    else this.openPage(address)
  }

  navigateBack(delta: number): void {
    if (this.pages.length <= 1) throw new Error('cannot navigate back at first page.')
    for (let left = delta; left > 0 && this.pages.length > 1; left--) this.closeTop()
    if (this.current) this.bringToFront(this.current)
  }

  closeAll(): void {
    while (this.pages.length > 0) this.closeTop()
    for (const page of this.tabs.values()) page.close()
    this.tabs.clear()
  }

  private openPage(address: { route: string; query: Record<string, string> }): void {
    this.layers.bridge.beginRender()
    const page = new OpenPage(this.layers, this.components, address)
    this.pages.push(page)
    if (this.layers.app.tabs.has(address.route)) this.tabs.set(address.route, page)
    page.call('onLoad', page.instance.options)
    page.call('onShow')
    this.layers.timers.setTimeout(() => page.call('onReady'))
  }

  private bringToFront(page: OpenPage): void {
    page.setVisible(true)
    page.call('onShow')
  }

  private putBehind(page: OpenPage | undefined): void {
    page?.call('onHide')
    page?.setVisible(false)
  }

  /** A page that is no tab has nothing to come back to. */
  private leaveTab(front: OpenPage): void {
    if (this.tabs.has(front.route)) this.putBehind(front)
    else this.closeTop()
  }

  private closeTop(): void {
    const page = this.pages.pop()
    if (!page) return
    this.tabs.delete(page.route)
    page.close()
  }

  private refuseTab(route: string, api: string): void {
    if (this.layers.app.tabs.has(route)) throw new Error(`can not ${api} a tabbar page`)
  }

  /** Parameters stay as they are written: WeChat does not decode them. */
  private findAddress(url: string): { route: string; query: Record<string, string> } {
    const [start = '', search = ''] = url.split('?')
    const route = start.replace(/^\//, '')
    if (!this.layers.app.pages.has(route)) {
      this.layers.violations.add('unknown-page', route)
      throw new Error(`page "${route}" is not found`)
    }
    const pairs = search.split('&').filter(Boolean)
    const query = pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    })
    return { route, query: Object.fromEntries(query) }
  }
}
