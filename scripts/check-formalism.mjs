// Fails on what burdens or measures people (rules in formalism/rules.mjs), in schema, code, copy and API.
import './lib/project-root.mjs'
import fs from 'node:fs'
import { EXCEPTIONS } from './formalism/exceptions.mjs'
import { applyExceptions, findViolations } from './formalism/find-violations.mjs'
import { listSources, readSource } from './formalism/read-tree.mjs'
import { RULES } from './formalism/rules.mjs'

const files = [...listSources(['src', 'server/src']), 'types/api.gen.d.ts']
const findings = files.flatMap((file) => readSource(file, fs.readFileSync(file, 'utf8')))
const { violations, unused } = applyExceptions(findViolations(findings, RULES), EXCEPTIONS)
for (const { file, line, rule, text, why } of violations) {
  process.stderr.write(`${file}:${line} ${rule} (${why}): ${text.slice(0, 120)}\n`)
}
for (const { rule, file, text } of unused) {
  process.stderr.write(`No longer needed: the exception to ${rule} for "${text}" in ${file}\n`)
}
process.exit(violations.length + unused.length === 0 ? 0 : 1)
