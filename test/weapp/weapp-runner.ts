import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { DataUpdate } from './logic/bridge'
import type { OpenPage } from './pages/open-page'
import { readOpenTypes } from './pages/open-types'
import { runGuarded } from './pages/run-guarded'
import { type RunnerOptions, type RunningApp, startLayers } from './start-layers'

export type { RunnerOptions }

import type { ViewNode } from './view/engine-types'
import { getElement, listElements, type Target } from './view/find-element'
import { listMismatches, type Mismatch } from './view/oracle'
import { readText } from './view/read-text'
import { findViewNode } from './view/reflect-attributes'
import { toSnapshotHtml } from './view/snapshot-html'
import type { Violation } from './violations'
import type { SentRequest } from './wx/http-exchange'
import type { Phone } from './wx/phone'
import type { WeappStorage } from './wx/wx-storage'

const SETTLE_MS = 15_000
const WAIT_MS = 15_000
const POLL_MS = 10

/** Events that go up through the elements around the one touched. */
const BUBBLING = ['tap', 'longpress', 'touchstart', 'touchmove', 'touchend']

export const BUILT_WEAPP = path.resolve(__dirname, '../../dist/weapp')

/**
 * Opens the built mini-program (`dist/weapp`, made by `npm run build:weapp`) or another folder.
 *
 * The built files run in a realm without a browser and without Node, WXML is compiled by WeChat's own
 * compiler and rendered by its component engine, and everything between the two travels as JSON.
 * Requests, uploads and storage are real: give `apiBase`, the origin of a running service.
 *
 *     const weapp = await launchWeapp({ apiBase })
 *     await weapp.tap('我要上报')            // by visible text, aria-label or '#id'
 *     await weapp.input('说说情况', '路灯不亮') // by aria-label, placeholder or '#id'
 *     await weapp.waitForText('已提交')
 *     expect(weapp.violations).toEqual([])
 *     await weapp.close()
 *
 * Every action waits until nothing is under way; there is nothing to sleep for. There is no layout:
 * sizes and positions are 0, and what styles hide is still found. A promise the mini-program rejects
 * without catching fails the test by itself.
 * @param url opens another page than the first, e.g. `pages/report/index?id=7`
 */
export async function launchWeapp(
  options: Partial<RunnerOptions> = {},
  url?: string,
): Promise<WeappRunner> {
  const runner = new WeappRunner(startLayers({ folder: BUILT_WEAPP, ...options }))
  await runner.launch(url)
  return runner
}

/** What WeChat is given to show of a page. */
interface ShareCard {
  readonly title: string
  /** For a friend. */
  readonly path?: string
  /** For the timeline, which always shows the page itself. */
  readonly query?: string
  readonly imageUrl: string
}

/** One mini-program in use. Made by `launchWeapp`. */
export class WeappRunner {
  constructor(private readonly running: RunningApp) {}

  /** What the phone is told and what left the app: network, location, photos, calls. */
  get phone(): Phone {
    return this.running.phone
  }

  get storage(): WeappStorage {
    return this.running.storage
  }

  get violations(): readonly Violation[] {
    return this.running.violations.list
  }

  get requests(): readonly SentRequest[] {
    return this.running.exchange.sent
  }

  /** Every setData so far. */
  get updates(): readonly DataUpdate[] {
    return this.running.bridge.updates
  }

  /** setData bytes of the last opened page, from opening until the person did something. */
  get lastRenderBytes(): number {
    return this.running.bridge.renderBytes
  }

  /** Path of the page in front. */
  get route(): string {
    return this.page.route
  }

  /** Paths of the open pages, the one in front last. */
  get routes(): string[] {
    return this.running.stack.open.map(({ route }) => route)
  }

  /** Document of the page in front: elements are called `wx-view`, `wx-text` … */
  get screen(): HTMLElement {
    return this.page.element
  }

  async launch(url?: string): Promise<void> {
    const { app, logic, violations, stack } = this.running
    const launch = logic.bring({ path: app.home, query: {}, scene: 1001 })
    runGuarded(violations, () => logic.require('app.js'))
    this.callApp('onLaunch', launch)
    this.callApp('onShow', launch)
    const address = url ?? app.home
    const [route = ''] = address.replace(/^\//, '').split('?')
    if (app.pages.has(route)) stack.reLaunch(address)
    else this.callApp('onPageNotFound', logic.bring({ path: route, query: {}, isEntryPage: true }))
    await this.settle()
  }

  /** Stops timers and closes the document. */
  async close(): Promise<void> {
    this.running.stack.closeAll()
    this.running.timers.clearAll()
    this.running.engine.window.close()
  }

  /** Visible text of the page in front or of one element, a line per block. */
  text(target?: Target): string {
    return readText(target === undefined ? this.screen : getElement(this.screen, target))
  }

  has(target: Target): boolean {
    return listElements(this.screen, target).length > 0
  }

  /** How often something is on the page. */
  count(target: Target): number {
    return listElements(this.screen, target).length
  }

  /** A WXML attribute as shown: `aria-checked`, `value`, `src`, `disabled` … */
  attribute(target: Target, name: string): string | null {
    return getElement(this.screen, target).getAttribute(name)
  }

  /** @throws Error when nothing on the page would notice the tap */
  async tap(target: Target): Promise<void> {
    const element = getElement(this.screen, target, (found) => listensTo(found, 'tap'))
    const openTypes = readOpenTypes(element)
    if (openTypes.length === 0 && !listensTo(element, 'tap')) {
      throw new Error(`Nothing listens to a tap on ${JSON.stringify(target)}`)
    }
    if (element.closest('wx-button[disabled]')) return
    await this.dispatch(element, 'tap', { x: 1, y: 1 })
    for (const openType of openTypes) {
      const answer = await this.running.privacy.press(openType, element.id)
      if (answer) await this.dispatch(element, openType.toLowerCase(), answer)
    }
  }

  /** Types a whole text into a field, from touching it to leaving it. */
  async input(target: Target, value: string): Promise<void> {
    const element = getElement(this.screen, target, (found) => listensTo(found, 'input'))
    if (element.hasAttribute('disabled')) throw new Error(`${JSON.stringify(target)} is disabled`)
    await this.dispatch(element, 'focus', { value: element.getAttribute('value') ?? '' })
    element.setAttribute('value', value)
    await this.dispatch(element, 'input', { value, cursor: value.length, keyCode: 0 })
    await this.dispatch(element, 'blur', { value, cursor: value.length })
  }

  /** Sends any other event of a component: `change` of a picker, `confirm` of a field, `scrolltolower`. */
  async fire(target: Target, event: string, detail: object = {}): Promise<void> {
    await this.dispatch(getElement(this.screen, target), event, detail)
  }

  /** Opens a page on top, as a link inside the app would. @throws Error with WeChat's reason */
  async navigate(url: string): Promise<void> {
    this.running.stack.navigateTo(url)
    await this.settle()
  }

  async switchTab(url: string): Promise<void> {
    this.running.stack.switchTab(url)
    await this.settle()
  }

  async relaunch(url: string): Promise<void> {
    this.running.stack.reLaunch(url)
    await this.settle()
  }

  /** The phone's own way back. */
  async back(): Promise<void> {
    this.running.stack.navigateBack(1)
    await this.settle()
  }

  /** What the mini-program takes for the present; timers do not notice. */
  putClockForward(ms: number): void {
    this.running.logic.putClockForward(ms)
  }

  async pullDown(): Promise<void> {
    this.page.call('onPullDownRefresh')
    await this.settle()
  }

  /** The card the page in front gives to a friend or to the person's timeline; undefined while its menu is shut. */
  share(to: 'friend' | 'timeline' = 'friend'): ShareCard | undefined {
    const menus = this.phone.calls.filter(({ api }) => /^(show|hide)ShareMenu$/.test(api))
    if (menus.at(-1)?.api === 'hideShareMenu') return undefined
    const event = to === 'friend' ? 'onShareAppMessage' : 'onShareTimeline'
    return this.page.call(event, { from: 'menu' }) as ShareCard | undefined
  }

  async reachBottom(): Promise<void> {
    this.page.call('onReachBottom')
    await this.settle()
  }

  /** Leaves WeChat and comes back. */
  async leaveAndReturn(): Promise<void> {
    const { phone, logic } = this.running
    this.page.call('onHide')
    this.callApp('onHide')
    for (const listener of phone.hideListeners) listener({})
    await this.settle()
    this.callApp('onShow', logic.bring({ path: this.route, query: {}, scene: 1001 }))
    for (const listener of phone.showListeners)
      listener(logic.bring({ path: this.route, query: {} }))
    this.page.call('onShow')
    await this.settle()
  }

  /** Waits until no request, answer, update or short timer (≤ 500 ms) is under way. @throws Error naming what is after 15 s */
  async settle(): Promise<void> {
    await this.running.work.settle(SETTLE_MS)
  }

  /** For what depends on longer timers or on others, e.g. a retry. @throws Error with the page's text after 15 s */
  async waitForText(text: string): Promise<void> {
    await this.waitFor(() => this.text().includes(text), `“${text}”`)
  }

  async waitFor(isTrue: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + WAIT_MS
    while (!isTrue()) {
      if (Date.now() > deadline) throw new Error(`${what} did not appear:\n${this.text()}`)
      await setTimeout(POLL_MS)
    }
    await this.settle()
  }

  /** setData bytes that something costs. */
  async bytesOf(act: () => Promise<void>): Promise<number> {
    const before = this.updates.length
    await act()
    return this.running.bridge.bytesSince(before)
  }

  /** Differences between what is shown and a fresh render of the page's data; there must be none. */
  mismatches(): Mismatch[] {
    return listMismatches(this.page, this.running, this.running.components)
  }

  /** The page in front as a document with its real styles, for a picture in a browser. */
  snapshotHtml(): string {
    return toSnapshotHtml(this.running.app, this.route, this.screen.innerHTML)
  }

  private get page(): OpenPage {
    const { current } = this.running.stack
    if (!current) throw new Error('No page is open')
    return current
  }

  private callApp(event: string, ...args: unknown[]): void {
    const { logic, violations } = this.running
    const handler = logic.app[event]
    if (typeof handler === 'function') runGuarded(violations, () => handler.apply(logic.app, args))
  }

  private async dispatch(element: Element, type: string, detail: object): Promise<void> {
    const { bridge, engine } = this.running
    const node = findViewNode(element)
    if (!node) throw new Error(`<${element.nodeName.toLowerCase()}> belongs to no component`)
    bridge.endRender()
    const event = engine.exparser.Event.create(type, engine.parse(JSON.stringify(detail)), {
      bubbles: BUBBLING.includes(type),
      capturePhase: true,
      composed: true,
      extraFields: { touches: [], changedTouches: [] },
    })
    engine.exparser.Event.dispatchEvent(node, event)
    await this.settle()
  }
}

/** Whether an event at this element reaches a listener in WXML. */
function listensTo(element: Element, event: string): boolean {
  let node: ViewNode | null | undefined = findViewNode(element)
  while (node) {
    if (node._vt?.event[event]) return true
    node = BUBBLING.includes(event) ? node.parentNode : null
  }
  return false
}
