import { render, screen } from '@testing-library/react'
import { Tally } from './tally'

function renderShortTally(words: string) {
  return render(
    <Tally
      what="户数"
      figure={{ value: '193', rest: ' / 336 户' }}
      parts={[{ kind: 'yes', share: 193 / 336 }]}
      threshold={{ share: 2 / 3, words: '要 224 户' }}
      outcome={{ kind: 'short', words }}
    />,
  )
}

describe('a tally', () => {
  it('says in words what it draws', () => {
    renderShortTally('还差 31 户')
    expect(screen.getByText('户数')).toBeInTheDocument()
    expect(screen.getByText('193')).toBeInTheDocument()
    expect(screen.getByText('要 224 户')).toBeInTheDocument()
    expect(screen.getByText('还差 31 户')).toBeInTheDocument()
  })

  it('draws the gap from what is there to the line', () => {
    const { container } = renderShortTally('还差 31 户')
    const gap = container.querySelector<HTMLElement>('.tally__gap')
    expect(gap?.style.left).toBe('57.44%')
    expect(gap?.style.width).toBe('9.23%')
    expect(container.querySelector<HTMLElement>('.tally__line')?.style.left).toBe('66.67%')
  })

  it('draws no gap while the poll is open', () => {
    const { container } = render(
      <Tally
        what="参加"
        figure={{ value: '193' }}
        parts={[{ kind: 'yes', share: 0.57 }]}
        threshold={{ share: 2 / 3, words: '要 224 户' }}
        outcome={{ kind: 'open', words: '还差 31 户，明天 18:00 截止' }}
      />,
    )
    expect(container.querySelector('.tally__gap')).toBeNull()
  })
})
