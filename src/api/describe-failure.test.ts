import { ApiError, OfflineError } from './api-error'
import { describeFailure } from './describe-failure'

test.each([
  [new OfflineError('timeout'), 'offline', '请看看手机的网络，连上以后再试。'],
  [new ApiError(401, 'signed_out'), 'signed_out', '请先登录，再办这件事。'],
  [new ApiError(403, 'forbidden'), 'denied', '这件事不在您的办理范围内。'],
  [new ApiError(404, 'not_found'), 'missing', '这项内容不在了，或者您看不到它。'],
  [new ApiError(409, 'poll_closed'), 'error', '表决已经截止，不能再投了。'],
  [new ApiError(429, 'whatever'), 'error', '操作太快了，请过一分钟再试。'],
  [new ApiError(409, 'something_new'), 'error', '没有办成，请过一会儿再试。'],
  [new TypeError('bug'), 'error', '没有办成，请过一会儿再试。'],
])('%s is told in words', (error, kind, sentence) => {
  expect(describeFailure(error)).toMatchObject({ kind, sentence })
})

test('each form field gets its own sentence and the number stays for asking about it', () => {
  const refusal = new ApiError(400, 'invalid_request', { text: 'minLength', pin: 'odd' }, 'req-7')
  expect(describeFailure(refusal)).toMatchObject({
    fields: { text: '这里还没有填，或者太短了。', pin: '这一项不对，请改一改。' },
    requestId: 'req-7',
  })
})

test('no sentence shows English to a person', () => {
  const codes = ['signed_out', 'position_outside_grids', 'internal_error', 'never_heard_of']
  for (const code of codes) {
    const { title, sentence } = describeFailure(new ApiError(400, code))
    expect(`${title}${sentence}`.replace(/JPG|PNG|WebP/g, '')).not.toMatch(/[A-Za-z]/)
  }
})
