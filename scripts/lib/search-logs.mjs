import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'

/** What no line of a log may hold, however it came there. */
const FORBIDDEN = {
  'a mobile number': /(?<![\w.-])1[3-9]\d{9}(?!\w)/,
  'a session': /eyJ[\w-]{8,}\.[\w-]+/,
  'a session key': /session_?key/i,
  'an openid': /openid"?\s*[:=]|(?<!\w)o-[a-z]\w*/i,
  'a code of WeChat': /(login|phone)-code\./,
  'a secret': /secret[ -]/,
  'words of people': /\p{Script=Han}/u,
}

/** @returns the names of what a line holds and must not */
export function findForbidden(line) {
  return Object.keys(FORBIDDEN).filter((name) => FORBIDDEN[name].test(line))
}

/**
 * Searches every log in a folder.
 * @returns {Promise<{ lines: number, found: { names: string[], line: string }[] }>} at most twenty finds
 */
export async function searchLogs(folder) {
  const found = []
  let lines = 0
  for (const name of fs.readdirSync(folder)) {
    const input = fs.createReadStream(path.join(folder, name))
    for await (const line of readline.createInterface({ input })) {
      lines += 1
      const names = found.length < 20 ? findForbidden(line) : []
      if (names.length > 0) found.push({ names, line })
    }
  }
  return { lines, found }
}
