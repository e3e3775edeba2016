const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

/** What an AsyncLocalStorage is good for as long as only one thing runs at a time. */
class OneAtATime {
  #store

  getStore() {
    return this.#store
  }

  run(store, work) {
    const before = this.#store
    const putBack = () => {
      this.#store = before
    }
    this.#store = store
    try {
      const done = work()
      if (typeof done?.then === 'function') return done.finally(putBack)
      putBack()
      return done
    } catch (error) {
      putBack()
      throw error
    }
  }
}

const scripts = new Map()

function compileOnce(source, filename, parameters) {
  const kept = scripts.get(filename)
  if (kept?.source === source) return kept.script
  const script = new Script(`(function (${parameters}) {${source}\n})`, { filename })
  scripts.set(filename, { source, script })
  return script
}

/** Runs every test file in a world of its own, as Jest does, without two things that cost much. */
module.exports = class LeanRuntime extends Runtime {
  constructor(...args) {
    super(...args)
    // Jest compiles every file anew in every world; what is compiled once a worker runs in each.
    const { executor } = this
    executor.compile = (source, filename) => {
      const context = executor.environment.getVmContext()
      const script = compileOnce(source, filename, executor.injectedModuleParameters)
      return context && script.runInContext(context)
    }
  }

  /**
   * Jest remembers which test runs in a storage that has the engine tell of every promise, a fifteenth of all the time.
   * The tests of a file run one after the other, so a variable does.
   */
  requireInternalModule(from, name) {
    return name === 'node:async_hooks'
      ? { AsyncLocalStorage: OneAtATime }
      : super.requireInternalModule(from, name)
  }
}
