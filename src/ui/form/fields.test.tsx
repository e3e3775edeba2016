import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { ChipChoice } from './chip'
import { Choice } from './choice'
import { Field } from './field'
import { Input } from './input'
import { Switch } from './switch'
import { TextArea } from './text-area'

const items = [
  { key: 'for', word: '同意', icon: 'check' },
  { key: 'against', word: '不同意', icon: 'x', shape: 'square' },
] as const

function Ballot() {
  const [current, setCurrent] = useState<'for' | 'against'>()
  return <Choice label="您的意见" items={items} current={current} onSelect={setCurrent} />
}

function type(target: Element, value: string): void {
  fireEvent(target, new CustomEvent('input', { detail: { value } }))
}

describe('form parts', () => {
  it('choose nothing beforehand and exactly one thing afterwards', () => {
    render(<Ballot />)
    const [yes, no] = screen.getAllByRole('radio')
    expect(yes).toHaveAttribute('aria-checked', 'false')
    expect(no).toHaveAttribute('aria-checked', 'false')
    fireEvent.click(screen.getByText('不同意'))
    expect(yes).toHaveAttribute('aria-checked', 'false')
    expect(no).toHaveAttribute('aria-checked', 'true')
  })

  it('choose one of several chips by the name of what is asked', () => {
    let chosen = ''
    const chips = [
      { key: 'a', word: '全社区' },
      { key: 'b', word: '第三网格' },
    ]
    const choose = (key: string) => {
      chosen = key
    }
    render(<ChipChoice id="area" label="谁来投" items={chips} current="a" onSelect={choose} />)
    expect(screen.getByRole('radiogroup', { name: '谁来投' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: '全社区' })).toBeChecked()
    fireEvent.click(screen.getByText('第三网格'))
    expect(chosen).toBe('b')
  })

  it.each([
    ['a line', Input],
    ['a text', TextArea],
  ])('report what is typed into %s', (_name, Part) => {
    let typed = ''
    render(
      <Part
        label="出了什么事"
        initial="路灯"
        onChange={(value: string) => {
          typed = value
        }}
      />,
    )
    type(screen.getByLabelText('出了什么事'), '路灯坏了三天')
    expect(typed).toBe('路灯坏了三天')
  })

  it('show an error in place of the hint', () => {
    render(
      <Field label="门牌" hint="写楼栋" error="还要写几单元几号">
        <Input label="门牌" onChange={() => undefined} />
      </Field>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('还要写几单元几号')
    expect(screen.queryByText('写楼栋')).toBeNull()
  })

  it('turn a switch by any place of its line', () => {
    let isOn = false
    render(
      <Switch
        title="不显示我的名字"
        isOn={isOn}
        onChange={(next) => {
          isOn = next
        }}
      />,
    )
    fireEvent.click(screen.getByText('不显示我的名字'))
    expect(isOn).toBe(true)
    expect(screen.getByRole('switch')).toHaveAttribute('aria-checked', 'false')
  })
})
