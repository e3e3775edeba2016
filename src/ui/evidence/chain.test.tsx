import { render, screen } from '@testing-library/react'
import { Chain } from './chain'

const past = [
  { key: 'b', when: '今天 08:40', what: '转给路灯所', icon: 'forward' },
  { key: 'a', when: '周四 19:12', what: '您报的', icon: 'user-round', kind: 'you' },
] as const
const now = {
  label: '现在由她负责',
  name: '周岚',
  clock: { kind: 'over', words: '超时 2 小时', used: 1 },
} as const

describe('the accountability chain', () => {
  it('reads from what comes next over who answers now down to the beginning', () => {
    render(<Chain next={{ label: '下一步', what: '等路灯所接单' }} now={now} past={past} />)
    const steps = screen.getAllByRole('listitem').map((step) => step.textContent ?? '')
    expect(steps).toHaveLength(4)
    expect(steps[0]).toContain('等路灯所接单')
    expect(steps[1]).toContain('周岚')
    expect(steps[2]).toContain('转给路灯所')
    expect(steps[3]).toContain('您报的')
  })

  it('ends the rail at the oldest step and nowhere else', () => {
    render(<Chain now={now} past={past} />)
    const ends = screen
      .getAllByRole('listitem')
      .map((step) => step.classList.contains('chain__step--last'))
    expect(ends).toEqual([false, false, true])
  })

  it('shows nobody as accountable once the matter is over', () => {
    render(<Chain past={past} />)
    expect(screen.queryByText('现在由她负责')).toBeNull()
    expect(screen.getAllByRole('listitem')[0]).toHaveClass('chain__step--first')
  })

  it('marks an overdue clock by shape, not by colour alone', () => {
    const { container } = render(<Chain now={now} past={past} />)
    expect(screen.getByText('超时 2 小时')).toBeInTheDocument()
    expect(container.querySelector('.icon--triangle-alert')).not.toBeNull()
  })
})
