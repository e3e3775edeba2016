import { fireEvent, render, screen } from '@testing-library/react'
import { taro } from '../../../../../test/fakes/taro'
import { changeDisplay, useDisplayStore } from '../../../../features/accessibility/display-store'
import { initialSettings } from '../../../../features/accessibility/domain/display-settings'
import { useDisplay } from '../../../../features/accessibility/hooks/use-display'
import { DisplayContext } from '../../../../ui/display-context'
import DisplayPage from './index'

function App() {
  return (
    <DisplayContext.Provider value={useDisplay()}>
      <DisplayPage />
    </DisplayContext.Provider>
  )
}

function root(): HTMLElement {
  const page = document.querySelector<HTMLElement>('#display-page')
  if (!page) throw new Error('The page is not there')
  return page
}

afterEach(() => changeDisplay(initialSettings))

test('a larger size takes effect on the page itself and is kept', () => {
  render(<App />)
  fireEvent.click(screen.getByText('特大'))
  expect(root().style.getPropertyValue('--scale')).toBe('1.4')
  expect(JSON.parse(String(taro.storage.get('linge.display')))).toMatchObject({ size: 'largest' })
})

test('the elder edition starts from its own size', () => {
  render(<App />)
  fireEvent.click(screen.getByText('特大'))
  fireEvent.click(screen.getByText('长辈版'))
  expect(root().className).toContain('lg--elder')
  expect(root().style.getPropertyValue('--scale')).toBe('1.6')
  expect(useDisplayStore.getState().size).toBeUndefined()
})

test('dark is chosen by hand or follows the phone', () => {
  render(<App />)
  expect(root().className).not.toContain('lg--dark')
  fireEvent.click(screen.getByText('深色'))
  expect(root().className).toContain('lg--dark')
  fireEvent.click(screen.getByText('浅色'))
  expect(root().className).not.toContain('lg--dark')
})

test('where nothing can be read aloud, no pace is offered', () => {
  render(<App />)
  expect(screen.queryByText('朗读快慢')).toBeNull()
})
