import { DomainError } from '../../../lib/domain-error'

export type FileProblem =
  | 'not_json'
  | 'not_geojson'
  | 'empty'
  | 'too_many_grids'
  | 'too_many_points'

/** Nothing of the file can be looked at; what is wrong with single grids stands in the plan instead. */
export function gridFileInvalid(problem: FileProblem): DomainError {
  return new DomainError('invalid', 'grid_file_invalid', 'The file cannot be read as grids', {
    file: problem,
  })
}
