import { readChanges } from './read-changes.mjs'

const MB = 1024 * 1024
/** WeChat's own limits; those of the project are tighter and stand in test/budgets. */
const PACKAGE_MB = 2
const ALL_MB = 20

/** A release is marked in the repository by this tag. */
export const tagOf = (version) => `weapp-v${version}`

/**
 * What would be sent to WeChat, and why it would not be. Reads nothing by itself.
 * @param tree `version` of package.json, `changelog`, `isDirty`, `tags`
 * @param sizes bytes by package, once it is built
 */
export function planRelease({ env, tree, sizes }) {
  const { version, changelog } = tree
  const plan = {
    appId: env.WECHAT_APP_ID ?? '',
    apiBase: env.TARO_APP_API_BASE ?? '',
    version,
    description: readChanges(changelog, version),
    tag: tagOf(version),
    sizes,
  }
  return {
    plan,
    faults: [...faultsOfSettings(plan, env), ...faultsOfTree(plan, tree)],
    tooLarge: faultsOfSizes(sizes),
  }
}

function faultsOfSettings({ appId, apiBase }, env) {
  return [
    !/^wx[0-9a-f]{16}$/.test(appId) && 'WECHAT_APP_ID is missing or no AppID.',
    !/^https:\/\/[^/]+$/.test(apiBase) &&
      'TARO_APP_API_BASE must be the https:// address of the service, without a path.',
    !env.WECHAT_UPLOAD_KEY &&
      !env.WECHAT_UPLOAD_KEY_FILE &&
      'The upload key is missing: set WECHAT_UPLOAD_KEY_FILE (a file) or WECHAT_UPLOAD_KEY (its text).',
  ].filter(Boolean)
}

function faultsOfTree({ version, description, tag }, { isDirty, tags }) {
  return [
    isDirty && 'There are changes that are not committed.',
    tags.includes(tag) &&
      `${version} was released before (${tag}). Raise the version in package.json.`,
    description === '' && `CHANGELOG.md says nothing of ${version}.`,
  ].filter(Boolean)
}

function faultsOfSizes(sizes) {
  const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    ...[...sizes]
      .filter(([, bytes]) => bytes > PACKAGE_MB * MB)
      .map(([name]) => `${name} is larger than ${PACKAGE_MB} MB.`),
    all > ALL_MB * MB && `All packages together are larger than ${ALL_MB} MB.`,
  ].filter(Boolean)
}

/** The plan in words. No key is in it. */
export function describePlan({ appId, apiBase, version, description, tag, sizes }) {
  return [
    `AppID    ${appId || '–'}`,
    `Service  ${apiBase || '–'}`,
    `Version  ${version} (tag ${tag})`,
    'Text     ',
    ...description.split('\n').map((line) => `  ${line}`),
    'Packages ',
    ...[...sizes].map(([name, bytes]) => `  ${(bytes / 1024).toFixed(1).padStart(7)} KB  ${name}`),
  ].join('\n')
}
