import type { Static } from 'typebox'
import type { Lookup } from '../../../modules/reports/channels/lookups-service'
import { type LinkTo, presentActivity, presentReport } from '../reports/present-report'
import type { LookupSchema } from './schemas'

export function presentLookup(
  { view, activities }: Lookup,
  linkTo: LinkTo,
): Static<typeof LookupSchema> {
  const reading = {
    accountId: undefined,
    parties: activities.parties,
    units: activities.units,
    linkTo,
  }
  return {
    report: presentReport(view, linkTo),
    activities: activities.items.map((activity) => presentActivity(activity, reading)),
  }
}
