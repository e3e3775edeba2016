import type { Reply } from './reply'

/** What kind of unit answers for a report: a grid, a committee, a subdistrict, a department, the command centre. */
export type UnitKind = Reply<'getMe'>['units'][number]['kind']
