import { fireEvent, render, screen } from '@testing-library/react'
import { DateField } from './date-field'
import { DateInput as WeappDateInput } from './date-input.weapp'

const props = { id: 'day', label: '最后一天', placeholder: '点这里选日子' }

test('in a browser a day is the browser’s own field, with its hint or what is wrong', () => {
  const onChange = jest.fn()
  const { rerender } = render(<DateField {...props} hint="不选就是现在" onChange={onChange} />)
  const field = screen.getByLabelText('最后一天')
  expect((field as HTMLElement & { nativeProps: object }).nativeProps).toEqual({ type: 'date' })
  fireEvent(field, new CustomEvent('input', { detail: { value: '2026-12-31' } }))
  expect(onChange).toHaveBeenLastCalledWith('2026-12-31')
  expect(screen.getByText('不选就是现在')).toBeVisible()
  rerender(<DateField {...props} hint="不选就是现在" error="请选一个日子。" onChange={onChange} />)
  expect(screen.getByRole('alert')).toHaveTextContent('请选一个日子。')
})

test('in WeChat a day is picked from its wheels, and taken away again', () => {
  const onChange = jest.fn()
  render(<WeappDateInput {...props} onChange={onChange} />)
  expect(screen.getByText('点这里选日子')).toBeVisible()
  const picker = document.getElementById('day') as HTMLElement
  fireEvent(picker, new CustomEvent('change', { detail: { value: '2026-12-31' } }))
  expect(onChange).toHaveBeenLastCalledWith('2026-12-31')
  expect(screen.getByLabelText('最后一天 2026-12-31')).toBeVisible()
  fireEvent.click(screen.getByText('不选日子'))
  expect(onChange).toHaveBeenLastCalledWith('')
  expect(screen.getByText('点这里选日子')).toBeVisible()
})
