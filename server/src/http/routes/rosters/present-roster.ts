import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPerson } from '../../../modules/rosters/mask-person'
import type {
  RosterChange,
  RosterHousehold,
  RosterImport,
} from '../../../modules/rosters/rosters-types'
import type { RosterChangeSchema, RosterHouseholdSchema, RosterImportSchema } from './schemas'

export function presentImport({
  communityCode,
  createdAt,
  endedAt,
  ...rest
}: RosterImport): Static<typeof RosterImportSchema> {
  return {
    ...rest,
    id: formatTenantId({ communityCode, id: rest.id }),
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }
}

export function presentChange({
  communityCode,
  fields,
  changedAt,
  ...rest
}: RosterChange): Static<typeof RosterChangeSchema> {
  return {
    ...rest,
    id: formatTenantId({ communityCode, id: rest.id }),
    fields: [...fields],
    changedAt: changedAt.toISOString(),
  }
}

export function presentHousehold(household: RosterHousehold): Static<typeof RosterHouseholdSchema> {
  const { gridCode, gridName, floorAreaHundredths, isDeveloperHeld, isEmpty } = household
  return {
    id: formatTenantId(household),
    gridCode,
    gridName,
    label: `${household.building} ${household.room}`,
    floorAreaHundredths,
    isDeveloperHeld,
    isEmpty,
    owners: household.owners.map(maskPerson),
    contact: household.contact && maskPerson(household.contact),
  }
}
