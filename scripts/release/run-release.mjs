import { describePlan, planRelease } from './plan-release.mjs'

/**
 * Builds and shows what would be sent; sends it only when told to, and only when nothing speaks against it.
 * @param steps `build`, `readTree`, `measure`, `readKey`, `upload`, `tag`, `print`
 * @returns the exit code
 */
export async function runRelease({ args, env, steps }) {
  const unknown = args.filter((arg) => arg !== '--upload' && arg !== '--dry-run')
  if (unknown.length > 0) {
    steps.print(`Unknown: ${unknown.join(' ')}. Without a word nothing is sent; --upload sends.`)
    return 1
  }
  const isUpload = args.includes('--upload') && !args.includes('--dry-run')
  const tree = steps.readTree()
  if (isUpload) {
    // Before the minutes a build takes.
    const { faults } = planRelease({ env, tree, sizes: new Map() })
    if (faults.length > 0) return refuse(faults, steps)
  }
  await steps.build()
  const { plan, faults, tooLarge } = planRelease({ env, tree, sizes: steps.measure() })
  steps.print(describePlan(plan))
  if (tooLarge.length > 0) return refuse(tooLarge, steps)
  if (!isUpload) {
    steps.print('Nothing was sent.')
    if (faults.length > 0) steps.print(`An upload would be refused:\n${list(faults)}`)
    return 0
  }
  return send(plan, env, steps)
}

async function send(plan, env, steps) {
  let key
  try {
    key = steps.readKey(env)
  } catch {
    return refuse(['The upload key cannot be read, or is no private key.'], steps)
  }
  try {
    await steps.upload({ ...plan, key })
  } catch (error) {
    const reason = String(error?.message ?? error).replaceAll(key, '…')
    return refuse([`WeChat did not take it: ${reason}`], steps)
  }
  steps.tag(plan.tag)
  steps.print(
    `${plan.version} is uploaded and tagged ${plan.tag}. Choose it as 体验版 in the console; push the tag.`,
  )
  return 0
}

function refuse(faults, { print }) {
  print(`Not sent:\n${list(faults)}`)
  return 1
}

const list = (faults) => faults.map((fault) => `  ${fault}`).join('\n')
