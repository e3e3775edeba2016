import './lib/project-root.mjs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { assertWritable } from './lib/assert-writable.mjs'
import { buildServer } from './lib/build-server.mjs'

assertWritable('server/dist')
await buildServer('reset-demo')
await import(pathToFileURL(path.resolve('server/dist/reset-demo.mjs')).href)
