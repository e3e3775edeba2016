import { useInboxCounts } from '../features/console/hooks/use-inbox-counts'
import { useStaleCount } from '../features/freshness/hooks/use-stale-count'
import { useReportCounts } from '../features/report/hooks/use-report-counts'
import {
  listAreasOf,
  listGoverningUnits,
  listUnitKinds,
  type Me,
} from '../features/session/domain/person'

/** The lists of the console in which things wait, as far as they are known. */
export interface ConsoleCounts {
  readonly inbox: number | undefined
  readonly supervision: number
  readonly freshness: number
  /** Of all three, but nothing twice: a committee's inbox has all that waits for it. */
  readonly waiting: number
}

/** The same for the console and for the way to it. */
export function useConsoleCounts(person: Me | undefined): ConsoleCounts {
  const kinds = person ? listUnitKinds(person).filter((kind) => kind !== 'grid') : []
  const isEnabled = kinds.length > 0
  const [community] = person ? listAreasOf(person, 'committee_member') : []
  const [governed] = person && isEnabled ? listGoverningUnits(person) : []
  const reports = useReportCounts({ isEnabled })
  const committee = useInboxCounts(community)
  const stale = useStaleCount(governed?.areaCode) ?? 0
  const inbox = community === undefined ? reports?.todo : committee?.total
  const supervision = reports?.supervision ?? 0
  const isCommittees = kinds.every((kind) => kind === 'committee')
  const waiting = (inbox ?? 0) + (isCommittees ? 0 : supervision + stale)
  return { inbox, supervision, freshness: stale, waiting }
}
