// Builds the mini-program and shows what a release would send to WeChat; sends it with --upload only.
import './lib/project-root.mjs'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { buildClient } from './lib/build-client.mjs'
import { measurePackages } from './release/measure-packages.mjs'
import { readKey } from './release/read-key.mjs'
import { runRelease } from './release/run-release.mjs'
import { upload } from './release/upload.mjs'

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()

process.exitCode = await runRelease({
  args: process.argv.slice(2),
  env: process.env,
  steps: {
    readTree: () => ({
      version: JSON.parse(fs.readFileSync('package.json', 'utf8')).version,
      changelog: fs.readFileSync('CHANGELOG.md', 'utf8'),
      isDirty: git('status', '--porcelain') !== '',
      tags: git('tag', '--list').split('\n'),
    }),
    build: () => buildClient('weapp'),
    measure: () => measurePackages('dist/weapp'),
    readKey,
    upload,
    tag: (name) => git('tag', name),
    print: (text) => process.stdout.write(`${text}\n`),
  },
})
