const { createRequire, isBuiltin } = require('node:module')
const path = require('node:path')
const { transformFileSync } = require('@swc/core')
const LeanRuntime = require('./lean-runtime')

const SERVICE = path.resolve(__dirname, '../../server/src') + path.sep

require.extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  })
  module._compile(code, file)
}

/** Of all that a test file itself asks for: packages and what the service is made of, but nothing of the tests. */
function isKept(from, name) {
  if (!name.startsWith('.')) return !isBuiltin(name)
  return path.resolve(path.dirname(from), name).startsWith(SERVICE)
}

/**
 * Node itself loads the service and all packages, once a worker: in a world of its own for each test file, loading them
 * would take longer than most files' tests, and the engine would forget what it has compiled of the embedded database.
 * What is kept from file to file holds nothing but code, as everything of the service is built with what it needs.
 */
module.exports = class LoadOnceRuntime extends LeanRuntime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest)
    // The same on both sides, as each asks what the other made what it is.
    Object.assign(environment.global, { Date, Error, TypeError, RangeError, SyntaxError })
  }

  requireModuleOrMock(from, name) {
    return isKept(from, name) ? createRequire(from)(name) : super.requireModuleOrMock(from, name)
  }
}
