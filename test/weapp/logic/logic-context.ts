import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { putClockForward } from '../../journeys/put-clock-forward'
import type { Violations } from '../violations'
import type { LogicTimers } from './logic-timers'
import type { ComponentOptions, PageDefinition, PageInstance } from './logic-types'

interface LogicContextOptions {
  readonly folder: string
  readonly violations: Violations
  readonly timers: LogicTimers
  readonly currentPages: () => PageInstance[]
}

/** Names WeChat hides from a mini-program by taking them as parameters of every module. */
const HIDDEN_NAMES =
  'window,document,frames,self,location,navigator,localStorage,history,fetch,XMLHttpRequest,WebSocket'

/** In a bare realm but not in every phone's logic layer, so nothing may rely on them. */
const ABSENT_GLOBALS = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']

/**
 * WeChat's logic layer (逻辑层): a realm of its own without a browser, without Node and without eval,
 * in which the built files are modules.
 */
export class LogicContext {
  readonly pages = new Map<string, PageDefinition>()
  readonly components = new Map<string, ComponentOptions>()
  app: Record<string, unknown> = {}
  /** JSON.parse of this realm, for everything that is handed in. */
  readonly parse: (json: string) => unknown

  private readonly realm: vm.Context
  private readonly modules = new Map<string, { exports: unknown }>()
  private loading: string[] = []

  constructor(private readonly options: LogicContextOptions) {
    this.realm = vm.createContext(this.createGlobals(), {
      codeGeneration: { strings: false, wasm: false },
    })
    for (const name of ABSENT_GLOBALS) vm.runInContext(`delete globalThis.${name}`, this.realm)
    vm.runInContext('globalThis.global = globalThis', this.realm)
    this.parse = vm.runInContext('JSON.parse', this.realm)
  }

  provideWx(wx: object): void {
    this.realm.wx = wx
  }

  putClockForward(ms: number): void {
    vm.runInContext(`(${putClockForward})(${ms})`, this.realm)
  }

  /** A copy made of this realm's own objects. */
  bring(value: unknown): unknown {
    const json = JSON.stringify(value)
    return json === undefined ? undefined : this.parse(json)
  }

  /** Runs a file of the mini-program once. @param name path inside it, with or without `.js` */
  require(name: string): unknown {
    const file = name.endsWith('.js') ? name : `${name}.js`
    const known = this.modules.get(file)
    if (known) return known.exports
    const created: { exports: unknown } = { exports: {} }
    this.modules.set(file, created)
    const fullName = path.join(this.options.folder, file)
    const evaluate = vm.runInContext(
      `(function(require,module,exports,${HIDDEN_NAMES}){${fs.readFileSync(fullName, 'utf8')}\n})`,
      this.realm,
      { filename: fullName },
    )
    this.loading.push(file.replace(/\.js$/, ''))
    try {
      evaluate(
        (other: string) => this.require(path.posix.join(path.posix.dirname(file), other)),
        created,
        created.exports,
      )
    } finally {
      this.loading.pop()
    }
    return created.exports
  }

  private createGlobals(): Record<string, unknown> {
    const { timers, violations, currentPages } = this.options
    const ignore = () => undefined
    return {
      console: {
        log: ignore,
        info: ignore,
        debug: ignore,
        warn: ignore,
        error: (...words: unknown[]) => violations.add('console-error', words.join(' ')),
      },
      setTimeout: timers.setTimeout.bind(timers),
      setInterval: timers.setInterval.bind(timers),
      clearTimeout: timers.clear.bind(timers),
      clearInterval: timers.clear.bind(timers),
      App: (app: Record<string, unknown>) => {
        this.app = app
      },
      Page: (definition: PageDefinition) => this.pages.set(this.currentFile(), definition),
      Component: (options: ComponentOptions) => this.components.set(this.currentFile(), options),
      Behavior: (behavior: unknown) => behavior,
      getApp: () => this.app,
      getCurrentPages: currentPages,
    }
  }

  private currentFile(): string {
    const file = this.loading.at(-1)
    if (file === undefined) throw new Error('Page() or Component() was called after its file ran')
    return file
  }
}
