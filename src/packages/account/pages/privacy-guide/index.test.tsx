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
  fireEvent.click(screen.getByText('去看投诉电话'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/more/pages/about/index']))
})
