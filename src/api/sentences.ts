import type { Failure } from '../lib/load-state'

/** What the person is told for each code of the service. A code without a sentence gets `unknown`. */
const sentences: Readonly<Record<string, string>> = {
  signed_out: '请先登录，再办这件事。',
  forbidden: '这件事不在您的办理范围内。',
  not_found: '这项内容不在了，或者您看不到它。',
  invalid_request: '有的地方填得不对，请看一看标出来的地方。',
  position_outside_grids: '这个位置不在任何网格里，请自己选一个网格。',
  invalid_cursor: '列表有了变化，请从头再看。',
  idempotency_key_reused: '这次提交和上一次的内容不一样，请重新提交。',
  request_in_progress: '正在处理，请稍等再看结果。',
  body_too_large: '内容太大了，请减少一些再发。',
  req_file_too_large: '照片太大了，请换一张小一些的。',
  file_too_large: '照片太大了，请换一张小一些的。',
  unsupported_media_type: '只能发 JPG、PNG 或 WebP 照片。',
  too_many_requests: '操作太快了，请过一分钟再试。',
  internal_error: '我们这边出了问题，不是您的操作不对。请过一会儿再试。',
  unexpected_answer: '没有连上服务，请看看网络，或者过一会儿再试。',
}

/** Sentences for a form field's fault, by the rule it broke. */
const fieldSentences: Readonly<Record<string, string>> = {
  required: '这一项要填。',
  minLength: '这里还没有填，或者太短了。',
  maxLength: '写得太长了，请短一些。',
  minimum: '这个数太小了。',
  maximum: '这个数太大了。',
  minItems: '请至少选一个。',
  maxItems: '选得太多了。',
  format: '这一项的写法不对。',
  pattern: '这一项的写法不对。',
}

export const failureTitles: Readonly<Record<Failure['kind'], string>> = {
  offline: '没有连上网',
  signed_out: '请先登录',
  denied: '这里不能看',
  missing: '没有找到',
  error: '没有办成',
}

export const failureCopy = {
  offline: '请看看手机的网络，连上以后再试。',
  unknown: '没有办成，请过一会儿再试。',
  field: '这一项不对，请改一改。',
} as const

export function sentenceOf(code: string): string {
  return sentences[code] ?? failureCopy.unknown
}

export function fieldSentenceOf(fault: string): string {
  return fieldSentences[fault] ?? sentences[fault] ?? failureCopy.field
}
