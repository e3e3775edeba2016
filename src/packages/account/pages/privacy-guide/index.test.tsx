import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { taro } from '../../../../../test/fakes/taro'
import { guideCopy } from '../../../../features/privacy/guide-copy'
import PrivacyGuidePage from './index'

test('per kind of data it says what, why, how long and who; in a numbered edition, and where to complain', async () => {
  renderPage(<PrivacyGuidePage />)
  expect(screen.getByText(/^第 \d+ 版，/)).toBeVisible()
  for (const { key, what, keep, sees } of guideCopy.items) {
    const section = within(document.getElementById(`guide-${key}`) as HTMLElement)
    for (const text of [what, keep, sees]) expect(section.getByText(text)).toBeVisible()
  }
  for (const right of guideCopy.rights) expect(screen.getByText(right)).toBeVisible()
  fireEvent.click(screen.getByText('去看投诉电话'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/more/pages/about/index']))
})

test.each([
  ['phone', /短信验证码.*收不回；要走，请注销账号.*腾讯云/],
  ['visits', /请网格员上门时，写的.*居委会只知道有几户在等/],
  ['check', /文字和照片.*交给微信检查/],
])('of %s it says all that becomes of it', (key, words) => {
  renderPage(<PrivacyGuidePage />)
  expect(document.getElementById(`guide-${key}`)).toHaveTextContent(words)
})

test('one can take a copy and leave', () => {
  expect(guideCopy.rights.join()).toMatch(/拿一份您的数据.*注销账号/)
})
