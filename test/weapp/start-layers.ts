import { Bridge } from './logic/bridge'
import { LogicContext } from './logic/logic-context'
import { LogicTimers } from './logic/logic-timers'
import { PendingWork } from './logic/pending-work'
import { BuiltApp } from './pages/built-app'
import { ComponentLibrary } from './pages/component-library'
import type { Layers } from './pages/layers'
import { PageStack } from './pages/page-stack'
import { compileWxml } from './view/compile-wxml'
import { createViewEngine } from './view/view-engine'
import { Violations } from './violations'
import { HttpExchange } from './wx/http-exchange'
import { Phone } from './wx/phone'
import { WxAnswers } from './wx/wx-answers'
import { WxPrivacy } from './wx/wx-privacy'
import type { WeappStorage } from './wx/wx-storage'
import { createWx } from './wx/wx-stub'

export interface RunnerOptions {
  /** Folder of the built mini-program, absolute. */
  readonly folder: string
  /** Origin of the running service, e.g. `http://127.0.0.1:43121`. Without it every request fails. */
  readonly apiBase?: string
  /** What the phone already keeps; hand the same map to the next runner to open the app again. */
  readonly storage?: WeappStorage
  /** A setData above this is a violation; WeChat itself warns at 256 KB. */
  readonly maxUpdateBytes?: number
}

/** Everything of one running mini-program. */
export interface RunningApp extends Layers {
  readonly components: ComponentLibrary
  readonly stack: PageStack
  readonly work: PendingWork
  readonly phone: Phone
  readonly storage: WeappStorage
  readonly exchange: HttpExchange
  readonly privacy: WxPrivacy
}

const WECHAT_WARNS_AT_BYTES = 256 * 1024

/** Puts both layers together; nothing of the mini-program has run yet. */
export function startLayers(options: RunnerOptions): RunningApp {
  const app = new BuiltApp(options.folder)
  const violations = new Violations()
  const work = new PendingWork()
  const phone = new Phone()
  const storage: WeappStorage = options.storage ?? new Map()
  const exchange = new HttpExchange({ apiBase: options.apiBase, phone, work })
  const onError = (error: unknown) => violations.addError('script-error', error)
  const timers = new LogicTimers({ work, onError })
  const engine = createViewEngine()
  // The stack needs the layers, and two of them ask the stack what is in front.
  const late: { stack?: PageStack } = {}
  const logic = new LogicContext({
    folder: options.folder,
    violations,
    timers,
    currentPages: () => late.stack?.open.map(({ instance }) => instance) ?? [],
  })
  const bridge = new Bridge({
    violations,
    maxUpdateBytes: options.maxUpdateBytes ?? WECHAT_WARNS_AT_BYTES,
    currentPage: () => late.stack?.current?.route ?? app.home,
  })
  const templates = compileWxml(options.folder, engine, violations)
  const layers: Layers = { app, engine, templates, logic, timers, bridge, violations }
  const components = new ComponentLibrary(layers)
  const stack = new PageStack(layers, components)
  late.stack = stack
  const answers = new WxAnswers(logic, timers)
  const privacy = new WxPrivacy({ app, bridge, phone, answers, logic, violations })
  logic.provideWx(
    createWx({
      home: app.home,
      logic,
      answers,
      privacy,
      work,
      violations,
      phone,
      storage,
      exchange,
      stack,
    }),
  )
  return { ...layers, components, stack, work, phone, storage, exchange, privacy }
}
