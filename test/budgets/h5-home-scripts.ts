import vm from 'node:vm'
import { listBuiltFiles, readBuilt } from './built-files'

/** Scripts of the browser edition needed before its home page shows: those index.html names and the chunks of the home route. */
export function listHomeScripts(): string[] {
  const html = readBuilt('h5', 'index.html').toString()
  const first = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map((match) => match[1] ?? '')
  const sources = first.map((file) => readBuilt('h5', file).toString())
  const chunks = listHomeChunks(sources.join('\n')).map((id) => nameChunk(id, sources.join('\n')))
  const missing = chunks.filter((file) => !listBuiltFiles('h5').includes(file))
  if (missing.length > 0) throw new Error(`dist/h5 has no ${missing.join(', ')}`)
  return [...first, ...chunks]
}

/** Ids from `{path:"pages/home/index",load:…Promise.all([n.e(236),n.e(111)]).then(…` */
function listHomeChunks(source: string): string[] {
  const load = /path:"\/?pages\/home\/index",load:(.*?)\.then\(/s.exec(source)?.[1]
  if (load === undefined) throw new Error('The home route is not in the scripts of index.html')
  return [...load.matchAll(/\.e\((\d+)\)/g)].map((match) => match[1] ?? '')
}

/** Asks the bundle's own function from a chunk's id to its file. */
function nameChunk(id: string, source: string): string {
  const name = /\.u=(function\s*\(\w+\)\s*\{\s*return.+?"\.js"\s*;?\s*\})/s.exec(source)?.[1]
  if (name === undefined) throw new Error('The scripts of index.html do not name their chunks')
  return vm.runInNewContext(`(${name})(${id})`)
}
