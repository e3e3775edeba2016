import { createPrivateKey } from 'node:crypto'
import fs from 'node:fs'

/** The key WeChat gives for uploads, from a file or from the setting itself. @throws for what is none */
export function readKey({ WECHAT_UPLOAD_KEY: text, WECHAT_UPLOAD_KEY_FILE: file }) {
  const key = (text || fs.readFileSync(file, 'utf8')).replaceAll('\\n', '\n').trim()
  createPrivateKey(key)
  return key
}
