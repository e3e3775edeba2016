import { readFile } from 'node:fs/promises'
import path from 'node:path'
import vm from 'node:vm'
import { transformAsync } from '@babel/core'
import { build, type Plugin } from 'esbuild'
import { isModernPackage } from '../../config/shared'

const root = path.resolve(__dirname, '../..')

/** In a bare realm of Node, but not in the logic layer of an old WeChat (iOS before 14 has no BigInt). */
const ABSENT = ['BigInt', 'BigInt64Array', 'BigUint64Array', 'Intl', 'WebAssembly', 'globalThis']

/** The project's own compiler on what the mini-program's build compiles, and on nothing else. */
const compileLikeTheBuild: Plugin = {
  name: 'compile-like-the-build',
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, async ({ path: file }) => {
      const isOurs = file.startsWith(path.join(root, 'src'))
      if (!isOurs && !isModernPackage(file)) return undefined
      const compiled = await transformAsync(await readFile(file, 'utf8'), {
        filename: file,
        configFile: path.join(root, 'babel.config.js'),
      })
      return { contents: compiled?.code ?? '', loader: 'js' }
    })
  },
}

/** The exports of source files, compiled for the mini-program, as one script that leaves them in `half`. */
export async function compileForPhones(files: readonly string[]): Promise<string> {
  // Under Jest the compiler would aim at Node.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    return await bundle(files)
  } finally {
    process.env.NODE_ENV = NODE_ENV
  }
}

async function bundle(files: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `export * from './${file}'`).join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'half',
    platform: 'browser',
    plugins: [compileLikeTheBuild],
  })
  return outputFiles[0]?.text ?? ''
}

/** Names that are looked up often: slow in a realm of Node unless a function around the script has them. */
const OFTEN = 'Math, Array, Number, Object, Uint8Array, Int32Array'

/** Runs a script of `compileForPhones` without BigInt, eval, a browser or Node. */
export function runInOldEngine<Exports>(script: string): Exports {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
  vm.runInContext(`for (const name of ${JSON.stringify(ABSENT)}) delete this[name]`, realm)
  return vm.runInContext(`(function (${OFTEN}) { ${script}\nreturn half })(${OFTEN})`, realm)
}
