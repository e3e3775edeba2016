import { stagesOf } from './poll-stages'

const shapeOf = (step: Parameters<typeof stagesOf>[0]) =>
  stagesOf(step)
    .map(({ key, state }) => `${key}:${state}`)
    .join(' ')

test.each([
  ['opinions', 'opinions:now voting:ahead result:ahead carrying_out:ahead'],
  ['draft', 'voting:ahead result:ahead carrying_out:ahead'],
  ['voting', 'voting:now result:ahead carrying_out:ahead'],
  ['counting', 'voting:now result:ahead carrying_out:ahead'],
  ['result', 'voting:done result:now carrying_out:ahead'],
  ['carrying_out', 'voting:done result:done carrying_out:now'],
  ['closed', 'voting:done result:done carrying_out:done'],
] as const)('%s', (step, shape) => {
  expect(shapeOf(step)).toBe(shape)
})
