import { createRequire } from 'node:module'
import path from 'node:path'

/** Its 1,086 packages and 275 MB are no part of the project: whoever releases has them in a folder of their own. */
const TOOL = 'miniprogram-ci'
const TOOL_VERSION = '2.1.42'
const TOOL_FOLDER = '.release'

/** Sends the built mini-program by WeChat's own tool. @throws when the tool is not there, or WeChat refuses */
export async function upload({ appId, version, description, key }) {
  const ci = loadTool()
  const project = new ci.Project({
    appid: appId,
    type: 'miniProgram',
    projectPath: path.resolve('dist/weapp'),
    privateKey: key,
    ignores: ['**/*.LICENSE.txt'],
  })
  // As it was built and tested: WeChat's tool shall change nothing.
  const setting = { es6: false, es7: false, minify: false, autoPrefixWXSS: false }
  await ci.upload({
    project,
    version,
    desc: description,
    setting,
    onProgressUpdate: () => undefined,
  })
}

function loadTool() {
  try {
    return createRequire(path.resolve(TOOL_FOLDER, 'index.js'))(TOOL)
  } catch {
    throw new Error(
      `${TOOL} is not installed. Run: npm install --prefix ${TOOL_FOLDER} ${TOOL}@${TOOL_VERSION}`,
    )
  }
}
