import assert from 'node:assert/strict'
import fc from 'fast-check'
import { DomainError } from '../../lib/domain-error'
import { parseUnit, type UnitKey } from '../units/unit'
import type { Main, ReportAct, Step } from './report-act'
import { alarmAtOf, tick } from './report-clock'
import { applyAct, startLifecycle } from './report-lifecycle'
import { MAX_EXTENSIONS, MAX_HAND_OFFS, MAX_REMINDERS, MAX_SUSPENSIONS } from './report-limits'
import { findTransition, hasAnswer, type StateName, stateOf } from './reports-state'
import type { Lifecycle } from './reports-types'
import { REPORT_EVENTS, type ReportEvent } from './reports-types'

const GRID = '430503005003003'
const HOUR_MS = 3_600_000
const LIMITS = { respondLimitHours: 24, resolveLimit: { amount: 7, unit: 'work_days' } } as const
const START = new Date('2026-09-25T09:00:00+08:00')

const UNITS: readonly UnitKey[] = [
  `grid:${GRID}`,
  'grid:430503005003001',
  'committee:430503005003',
  'committee:430503005004',
  'subdistrict:430503005',
  'department:430503:housing',
  'department:430503:water',
]
const SUBDISTRICT = 'subdistrict:430503005'

/** What the rules say must be true, kept apart from the code that keeps them. */
interface Model {
  accountable: UnitKey
  pending: UnitKey | null
  handOffs: number
  returns: number
}

/** The report as the code keeps it, with everything that ever happened to it. */
interface Real {
  report: Lifecycle
  now: Date
  readonly history: Step[]
}

const TAKEN_BY_PEOPLE = REPORT_EVENTS.filter(
  (event) =>
    !['submit', 'lapse', 'fall_back', 'due_soon', 'overdue', 'escalate', 'change_grid'].includes(
      event,
    ),
)

/** Where a report parts from the one it was merged into. */
const PARTINGS: readonly ReportEvent[] = ['unmerge', 'dispute']

class Act implements fc.Command<Model, Real> {
  constructor(
    private readonly event: ReportEvent,
    private readonly unit: UnitKey,
    private readonly untilHours: number,
  ) {}

  check = () => true

  run(model: Model, real: Real): void {
    const before = real.report
    const act: ReportAct = {
      event: this.event,
      note: '写一句',
      unit: this.unit,
      until: new Date(real.now.getTime() + this.untilHours * HOUR_MS),
      rating: 'satisfied',
    }
    const main = mainFor(this.event, this.unit)
    let steps: Step[]
    try {
      steps = applyAct({
        report: { ...before, gridCode: GRID },
        limits: LIMITS,
        act,
        now: real.now,
        main,
      })
    } catch (error) {
      assert.ok(error instanceof DomainError)
      assert.ok(!mustWork(this.event, before, { model, main }), `${this.event} was refused`)
      return
    }
    assert.ok(findTransition(stateOf(before), this.event))
    follow(model, this.event, this.unit, steps)
    record(real, steps)
    assertInvariants(model, real)
  }

  toString = () => `${this.event}(${this.unit}, ${this.untilHours} h)`
}

class Wait implements fc.Command<Model, Real> {
  constructor(private readonly hours: number) {}

  check = () => true

  run(model: Model, real: Real): void {
    const end = new Date(real.now.getTime() + this.hours * HOUR_MS)
    for (;;) {
      const report = { ...real.report, gridCode: GRID }
      const alarm = alarmAtOf(report, LIMITS, real.now)
      if (!alarm || alarm > end) break
      const early = new Date(alarm.getTime() - 1)
      if (early >= real.now) assert.equal(tick(report, LIMITS, early), undefined)
      if (alarm > real.now) real.now = alarm
      const step = tick(report, LIMITS, real.now)
      assert.ok(step, 'an alarm rings when it is due')
      if (!isRunning(step.next)) model.pending = null
      record(real, [step])
      assertInvariants(model, real)
    }
    real.now = end
  }

  toString = () => `wait(${this.hours} h)`
}

/** Merged into one that is worked on; what comes later finds it solved, or in a grid still worked on. */
function mainFor(event: ReportEvent, accountableUnit: UnitKey): Main {
  const isOpen = event === 'merge' || accountableUnit.startsWith('grid:')
  const status = isOpen ? 'accepted' : 'resolved'
  return { id: '2', status, closedAs: null, accountableUnit }
}

/** What an act that was done means for who answers, in the words of PRODUCT §1. */
function follow(model: Model, event: ReportEvent, unit: UnitKey, steps: readonly Step[]): void {
  if (event === 'hand_off') {
    model.pending = unit
    model.handOffs += 1
  }
  if (event === 'accept_hand_off') model.accountable = model.pending ?? ''
  if (event === 'return') {
    model.returns += 1
    if (model.returns >= 2) model.accountable = SUBDISTRICT
  }
  if (event === 'recall' || event === 'return' || event === 'accept_hand_off') model.pending = null
  const last = steps.at(-1)
  if (last && !isRunning(last.next)) model.pending = null
}

/** Acts that nothing but the state can forbid. */
function mustWork(
  event: ReportEvent,
  report: Lifecycle,
  { model, main }: { model: Model; main: Main },
): boolean {
  if (!findTransition(stateOf(report), event)) return false
  if (event === 'merge') return !report.isKeptApart
  if (event === 'confirm' && report.closedAs === 'duplicate') return hasAnswer(main)
  if (event === 'accept_hand_off' || event === 'recall') return model.pending !== null
  return [
    'accept',
    'progress',
    'resolve',
    'confirm',
    'dispute',
    'reject',
    'withdraw',
    'restore',
    'reopen',
    'resume',
    'unmerge',
  ].includes(event)
}

function isRunning({ status }: Lifecycle): boolean {
  return ['submitted', 'accepted', 'in_progress'].includes(status)
}

/** History only grows: what is written is never touched again. */
function record(real: Real, steps: readonly Step[]): void {
  real.history.push(...steps)
  real.report = real.history.at(-1)?.next ?? real.report
}

/** Hundreds of thousands of checks, so they are plain assertions. */
function assertInvariants(model: Model, { report, history, now }: Real): void {
  // Exactly one unit answers, it exists, and it is the one the rules say.
  assert.equal(report.accountableUnit, model.accountable)
  assert.ok(parseUnit(report.accountableUnit).kind)
  assert.equal(report.pendingUnit, model.pending)
  assert.notEqual(report.pendingUnit, report.accountableUnit)
  // It changes only by an acceptance, the rule of two returns or on parting from a main report, so the hops are bounded.
  const named = history.filter(({ details }) => details.accountable !== undefined)
  const hops = named.filter(({ details }) => details.main === undefined)
  assert.ok(hops.every(({ event }) => event === 'accept_hand_off' || event === 'fall_back'))
  assert.ok(named.every(({ event, details }) => !details.main || PARTINGS.includes(event)))
  assert.ok(model.handOffs <= MAX_HAND_OFFS && hops.length <= MAX_HAND_OFFS)
  // Merging washes no clock: what was late before is late after, and nobody is told anew.
  const last = history.at(-1)
  const mergedAt = history.filter(({ event }) => event === 'merge').at(-1)
  if (last?.event === 'unmerge' && mergedAt) {
    assert.equal(last.next.clockStage, mergedAt.next.clockStage)
    assert.equal(last.next.escalatedUnit, mergedAt.next.escalatedUnit)
    assert.equal(last.next.suspensionCount, mergedAt.next.suspensionCount)
  }
  // It belongs to a main report exactly as long as it is closed.
  assert.ok(report.mergedIntoId === null || report.status === 'closed')
  assert.ok(report.reminderCount <= MAX_REMINDERS)
  assert.ok(report.extensionCount <= MAX_EXTENSIONS)
  assert.ok(report.suspensionCount <= MAX_SUSPENSIONS)
  // Whatever is not over goes on by somebody's hand, and what waits for a word also by itself.
  const state: StateName = stateOf(report)
  const hands = REPORT_EVENTS.filter((event) => findTransition(state, event))
  if (state !== 'closed:withdrawn') assert.ok(hands.length > 0, `${state} is stuck`)
  if (isRunning(report)) assert.ok(hands.includes('reject') && hands.includes('withdraw'))
  if (['resolved', 'rejected', 'withdrawn', 'suspended'].includes(state)) {
    assert.ok(alarmAtOf({ ...report, gridCode: GRID }, LIMITS, now), `${state} waits for ever`)
  }
  // Nothing is told to be overdue that is not.
  if (isRunning(report) && report.clockStage >= 2) {
    assert.ok(now >= (report.status === 'submitted' ? report.respondDueAt : report.resolveDueAt))
  }
}

const commands = fc.commands(
  [
    fc
      .tuple(
        fc.constantFrom(...TAKEN_BY_PEOPLE),
        fc.constantFrom(...UNITS),
        fc.integer({ min: 1, max: 400 }),
      )
      .map(([event, unit, hours]) => new Act(event, unit, hours)),
    // Hand-offs come in chains more often than chance would bring them.
    fc
      .tuple(
        fc.constantFrom<ReportEvent>('hand_off', 'accept_hand_off', 'return', 'recall'),
        fc.constantFrom(...UNITS),
      )
      .map(([event, unit]) => new Act(event, unit, 24)),
    fc.constantFrom(1, 6, 12, 24, 25, 72, 170, 500).map((hours) => new Wait(hours)),
  ],
  { maxCommands: 60, size: 'max' },
)

test('over thousands of lives one unit answers at every moment, hops are bounded, and nothing gets stuck', () => {
  const seen = { steps: 0, fallBacks: 0, escalations: 0, lapses: 0, states: new Set<StateName>() }
  fc.assert(
    fc.property(commands, (life) => {
      const report = startLifecycle(`grid:${GRID}`, LIMITS, START)
      const real: Real = { report, now: START, history: [] }
      const setup = () => ({
        model: { accountable: `grid:${GRID}`, pending: null, handOffs: 0, returns: 0 },
        real,
      })
      fc.modelRun(setup, life)
      seen.steps += real.history.length
      for (const { event, next } of real.history) {
        if (event === 'fall_back') seen.fallBacks += 1
        if (event === 'escalate') seen.escalations += 1
        if (event === 'lapse') seen.lapses += 1
        seen.states.add(stateOf(next))
      }
    }),
    { numRuns: 3000 },
  )
  // The walk went everywhere, or it would show nothing.
  expect(seen.steps).toBeGreaterThan(15_000)
  expect(seen.fallBacks).toBeGreaterThan(50)
  expect(seen.escalations).toBeGreaterThan(500)
  expect(seen.lapses).toBeGreaterThan(50)
  expect([...seen.states]).toEqual(
    expect.arrayContaining([
      'submitted',
      'suspended',
      'closed:confirmed',
      'closed:lapsed',
      'closed:duplicate',
      'closed:rejected',
      'closed:withdrawn',
    ]),
  )
}, 120_000)
