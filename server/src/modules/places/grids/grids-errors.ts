import { DomainError } from '../../../lib/domain-error'

export type FileProblem =
  | 'not_json'
  | 'not_geojson'
  | 'no_grids'
  | 'too_many_grids'
  | 'too_many_points'
  | 'file_too_large'

/** Nothing of the file can be looked at; what is wrong with single grids stands in the plan instead. */
export function gridFileInvalid(problem: FileProblem): DomainError {
  return new DomainError('invalid', 'grid_file_invalid', 'The file cannot be read as grids', {
    file: problem,
  })
}

/** Lines that cross so often that nobody can say what lies where. */
export function outlinesTooTangled(): DomainError {
  return new DomainError(
    'invalid',
    'grid_outlines_too_tangled',
    'The outlines are too tangled to be compared',
  )
}

/** Something it found has to be mended first. */
export function planBlocked(): DomainError {
  return new DomainError(
    'conflict',
    'grid_plan_blocked',
    'The plan has faults and cannot be accepted',
  )
}

export function planOutdated(): DomainError {
  return new DomainError(
    'conflict',
    'grid_plan_outdated',
    'The grids have changed since; plan anew',
  )
}

export function planAccepted(): DomainError {
  return new DomainError('conflict', 'grid_plan_accepted', 'The plan was accepted already')
}

export function gridNameTaken(): DomainError {
  return new DomainError(
    'conflict',
    'grid_name_taken',
    'Another grid of the community has this name',
    {
      name: 'taken',
    },
  )
}

export function gridNumberTaken(): DomainError {
  return new DomainError('conflict', 'grid_number_taken', 'A grid has or had this number', {
    number: 'taken',
  })
}

/** Joining or parting would leave a grid in several pieces, or one of them has no outline. */
export function gridNotInOnePiece(): DomainError {
  return new DomainError('conflict', 'grid_not_in_one_piece', 'The grid would not be in one piece')
}

export function gridRetired(): DomainError {
  return new DomainError('conflict', 'grid_retired', 'The grid does not stand any more')
}

/** Something else than itself, and of the same community. */
export function targetGridInvalid(): DomainError {
  return new DomainError('invalid', 'target_grid_invalid', 'Choose another grid of the community', {
    gridCode: 'invalid',
  })
}
