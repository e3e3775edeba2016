import vm from 'node:vm'
import { wxmlToJs } from 'miniprogram-compiler'
import type { Violations } from '../violations'
import type { TemplateFunction } from './engine-types'
import type { ViewEngine } from './view-engine'

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/** Advice that compiled templates give in the tone of an error. */
const ADVICE = 'to improve performance'

/** Compiled source by folder: several runners of one test file share it. */
const compiled = new Map<string, string>()

/**
 * Compiles every template of a built mini-program with WeChat's compiler.
 * @returns the template of a .wxml file, named by its path inside the folder
 */
export function compileWxml(
  folder: string,
  engine: ViewEngine,
  violations: Violations,
): (file: string) => TemplateFunction {
  const source = compiled.get(folder) ?? wxmlToJs(folder, { maxBuffer: MAX_OUTPUT_BYTES })
  compiled.set(folder, source)
  // Compiled templates tell their errors on the console and go on with what they have.
  const note = (...words: unknown[]) => {
    const message = words.join(' ')
    if (!message.includes('WXMLRT') || message.includes(ADVICE)) return
    violations.add('template-error', message.trim())
  }
  const createTemplates = vm.compileFunction(source, ['console'], {
    parsingContext: engine.realm,
    filename: 'wxml.js',
  })
  return createTemplates({ log: note, warn: note, error: note })
}
