import { createRequire } from 'node:module'
import vm from 'node:vm'
import { type DOMWindow, JSDOM } from 'jsdom'
import type { DiffModule, Exparser, JComponent, RenderModule } from './engine-types'
import { fixListDiff } from './list-diff-fix'
import { createWindowRequire } from './load-into-window'

/** WeChat's view layer (渲染层) of one runner: a document, and the engine that renders into it. */
export interface ViewEngine {
  readonly window: DOMWindow
  readonly document: Document
  readonly realm: vm.Context
  readonly exparser: Exparser
  readonly jComponent: JComponent
  /** JSON.parse of the view's own realm: the engine compares constructors. */
  parse(json: string): unknown
}

const simulateRequire = createRequire(require.resolve('miniprogram-simulate'))
const componentRequire = createRequire(simulateRequire.resolve('j-component'))

export function createViewEngine(): ViewEngine {
  const dom = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>', {
    pretendToBeVisual: true,
    runScripts: 'outside-only',
    url: 'https://servicewechat.com/',
  })
  const realm = dom.getInternalVMContext()
  // Compiled WXML asks for it.
  Object.assign(dom.window, { __webview_engine_version__: 0.02 })
  const load = createWindowRequire(realm)
  // Registers WeChat's built-in tags (wx-view, wx-button …).
  const registerBuiltIns = load(simulateRequire.resolve('./src/definition.js')) as () => void
  registerBuiltIns()
  const exparser = load(componentRequire.resolve('miniprogram-exparser')) as Exparser
  fixListDiff({
    diff: load(simulateRequire.resolve('j-component/src/render/diff.js')) as DiffModule,
    render: load(simulateRequire.resolve('j-component/src/render/render.js')) as RenderModule,
    exparser,
  })
  return {
    window: dom.window,
    document: dom.window.document,
    realm,
    exparser,
    jComponent: load(simulateRequire.resolve('j-component')) as JComponent,
    parse: vm.runInContext('JSON.parse', realm),
  }
}
