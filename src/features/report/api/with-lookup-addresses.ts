import type { Lookup } from '../domain/report'
import { withPhotoAddresses } from './with-photo-addresses'

export function withLookupAddresses({ report, activities }: Lookup): Lookup {
  return { report: withPhotoAddresses(report), activities: activities.map(withPhotoAddresses) }
}
