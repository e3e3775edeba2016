import { useQuery } from '@tanstack/react-query'
import { toLoadState } from '../../../api/load-state'
import { buildingQuery } from '../api/list-buildings'
import { type DoorParameters, readDoor } from '../domain/read-door'

/** The building whose door somebody has scanned. */
export function useDoor(parameters: DoorParameters) {
  const id = readDoor(parameters)
  const building = useQuery({ ...buildingQuery(id ?? ''), enabled: id !== undefined })
  return { id, building: toLoadState(building) }
}

export type DoorScreen = ReturnType<typeof useDoor>
