import type { Bridge } from '../logic/bridge'
import type { LogicContext } from '../logic/logic-context'
import type { LogicTimers } from '../logic/logic-timers'
import type { TemplateFunction } from '../view/engine-types'
import type { ViewEngine } from '../view/view-engine'
import type { Violations } from '../violations'
import type { BuiltApp } from './built-app'

/** Both halves of a running mini-program and what lies between them. */
export interface Layers {
  readonly app: BuiltApp
  readonly engine: ViewEngine
  readonly templates: (file: string) => TemplateFunction
  readonly logic: LogicContext
  readonly timers: LogicTimers
  readonly bridge: Bridge
  readonly violations: Violations
}
