import { fireEvent, render, screen } from '@testing-library/react'
import { Card } from '../list/card'
import { Button } from './button'

describe('a button', () => {
  it('is pressed by touch and by keyboard', () => {
    let presses = 0
    render(
      <Button
        onPress={() => {
          presses += 1
        }}
      >
        提交
      </Button>,
    )
    const button = screen.getByRole('button', { name: '提交' })
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    fireEvent.keyDown(button, { key: ' ' })
    fireEvent.keyDown(button, { key: 'a' })
    expect(presses).toBe(3)
  })

  it.each(['isBusy', 'isDisabled'] as const)('does nothing while it %s', (state) => {
    let presses = 0
    render(
      <Button
        {...{ [state]: true }}
        onPress={() => {
          presses += 1
        }}
      >
        提交
      </Button>,
    )
    const button = screen.getByRole('button', { name: '提交' })
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    expect(presses).toBe(0)
    expect(button).toHaveAttribute('aria-disabled', 'true')
  })

  it('inside a pressable part does not press that part too', () => {
    const presses: string[] = []
    render(
      <Card onPress={() => presses.push('outer')}>
        <Button onPress={() => presses.push('inner')}>接单</Button>
      </Card>,
    )
    fireEvent.click(screen.getByText('接单'))
    expect(presses).toEqual(['inner'])
  })

  it('has a name without words', () => {
    render(<Button icon="phone" label="打给周岚" onPress={() => undefined} />)
    expect(screen.getByRole('button', { name: '打给周岚' })).toBeInTheDocument()
  })
})
