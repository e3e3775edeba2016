const { TestEnvironment } = require('jest-environment-node')

/** Tells of every page that was open when a test failed: what it shows often is the reason, and CI keeps nothing else. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure') return
    const scenes = (await this.global.describeOpenPages?.()) ?? []
    for (const scene of scenes) process.stderr.write(`\n“${test.name}” had in front:\n${scene}\n`)
  }
}
