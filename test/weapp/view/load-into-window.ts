import fs from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

interface LoadedModule {
  exports: unknown
}

/**
 * A `require` that evaluates CommonJS files inside a window's own realm. The engine wants `window`
 * and `document` as globals; giving it these keeps Node's globals as a service in the same process
 * expects them.
 */
export function createWindowRequire(window: vm.Context): (file: string) => unknown {
  const loaded = new Map<string, LoadedModule>()

  function load(file: string): unknown {
    const known = loaded.get(file)
    if (known) return known.exports
    const created: LoadedModule = { exports: {} }
    loaded.set(file, created)
    const source = fs.readFileSync(file, 'utf8')
    if (file.endsWith('.json')) {
      created.exports = JSON.parse(source)
      return created.exports
    }
    const resolver = createRequire(file)
    const requireFrom = (name: string): unknown =>
      isBuiltin(name) ? resolver(name) : load(resolver.resolve(name))
    const evaluate = vm.compileFunction(
      source,
      ['require', 'module', 'exports', 'global', '__dirname', '__filename'],
      { parsingContext: window, filename: file },
    )
    evaluate.call(
      created.exports,
      requireFrom,
      created,
      created.exports,
      window,
      path.dirname(file),
      file,
    )
    return created.exports
  }

  return load
}
