import { fireEvent, render, screen } from '@testing-library/react'
import { taro } from '../../../test/fakes/taro'
import { DisplayContext } from '../display-context'
import { TextArea } from '../form/text-area'
import { FrameContext } from '../frame-context'
import { Header } from './header'
import { PageState } from './page-state'
import { Screen } from './screen'
import { Sheet } from './sheet'
import { TabBar } from './tab-bar'

const tabs = [
  { key: 'home', word: '首页', icon: 'house' },
  { key: 'notices', word: '通知', icon: 'megaphone', count: 2 },
  { key: 'mine', word: '我的', icon: 'user-round', count: 0 },
] as const

describe('a screen', () => {
  it('carries scale, edition and colours on its root', () => {
    render(
      <DisplayContext.Provider value={{ scale: 1.6, isElder: true, isDark: true }}>
        <Screen id="root">正文</Screen>
      </DisplayContext.Provider>,
    )
    const root = document.getElementById('root')
    expect(root).toHaveClass('lg', 'lg--elder', 'lg--dark')
    expect(root?.style.getPropertyValue('--scale')).toBe('1.6')
  })

  it("keeps its header clear of the host's status bar and capsule", () => {
    const { container } = render(
      <FrameContext.Provider value={{ topInset: 44, capsuleRoom: 97 }}>
        <Header title="通知" />
      </FrameContext.Provider>,
    )
    const header = container.querySelector<HTMLElement>('.nav')
    expect(header?.style.paddingTop).toBe('44px')
    expect(header?.style.paddingRight).toBe('97px')
  })

  it("brings the host's chrome into its colours, and again when it comes back to the front", () => {
    const paint = jest.fn()
    const draw = (isDark: boolean) => (
      <FrameContext.Provider value={{ topInset: 0, capsuleRoom: 0, paint }}>
        <DisplayContext.Provider value={{ scale: 1, isElder: false, isDark }}>
          <Screen>正文</Screen>
        </DisplayContext.Provider>
      </FrameContext.Provider>
    )
    const { rerender } = render(draw(false))
    expect(paint).toHaveBeenLastCalledWith(false)
    rerender(draw(true))
    expect(paint).toHaveBeenLastCalledWith(true)
    paint.mockClear()
    taro.showAgain()
    expect(paint).toHaveBeenCalledWith(true)
  })

  it('leaves the notch to the style where the host tells of none', () => {
    const { container } = render(<Header title="通知" />)
    expect(container.querySelector<HTMLElement>('.nav')?.style.paddingTop).toBe('')
  })

  it('goes back by its header', () => {
    let isBack = false
    render(
      <Header
        title="通知"
        onBack={() => {
          isBack = true
        }}
      />,
    )
    fireEvent.click(screen.getByRole('button', { name: '返回' }))
    expect(isBack).toBe(true)
  })

  it('tells which tab is open and what waits in the others', () => {
    const opened: string[] = []
    render(<TabBar items={tabs} current="home" onSelect={(key) => opened.push(key)} />)
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('首页')
    expect(screen.getByRole('tab', { name: /通知/ })).toHaveTextContent('2')
    expect(screen.getByRole('tab', { name: /我的/ })).not.toHaveTextContent('0')
    fireEvent.click(screen.getByText('通知'))
    expect(opened).toEqual(['notices'])
  })

  it('announces a failure, and an empty list quietly', () => {
    const { rerender } = render(<PageState kind="error" title="没打开" />)
    expect(screen.getByRole('alert')).toHaveTextContent('没打开')
    rerender(<PageState kind="empty" title="您还没报过问题" />)
    expect(screen.getByRole('status')).toHaveTextContent('您还没报过问题')
  })
})

function openSheet() {
  const onClose = jest.fn()
  render(
    <Sheet title="为什么撤回" onClose={onClose}>
      <TextArea label="原因" onChange={() => undefined} />
    </Sheet>,
  )
  return onClose
}

describe('a sheet', () => {
  it('closes by Escape, also while one writes in it, but not while a word is being composed', () => {
    const onClose = openSheet()
    const field = screen.getByLabelText('原因')
    field.addEventListener('keydown', (event) => event.stopPropagation())
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('leaves no id that says undefined', () => {
    openSheet()
    expect(document.querySelectorAll('#undefined')).toHaveLength(0)
  })
})
