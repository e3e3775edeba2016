// Sums the JSON results of every Jest run in a folder into one closing line; fails when a test or a run failed.
import fs from 'node:fs'
import path from 'node:path'

const [, , folder] = process.argv
const results = fs
  .readdirSync(folder)
  .map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')))
const passed = results.reduce((sum, run) => sum + run.numPassedTests, 0)
// A file that does not even load holds no test to count, so it counts as one failure itself.
const failed = results.reduce(
  (sum, run) => sum + run.numFailedTests + run.numRuntimeErrorTestSuites,
  0,
)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(passed > 0 && failed === 0 ? 0 : 1)
