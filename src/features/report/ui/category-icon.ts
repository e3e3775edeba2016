import type { IconName } from '../../../ui/icon/icons.gen'

/** The pictures that categories have; their names come from the service. */
const known: readonly IconName[] = [
  'building',
  'car',
  'droplets',
  'handshake',
  'house',
  'lightbulb',
  'message-square-plus',
  'shield-check',
  'trash-2',
  'triangle-alert',
  'users-round',
  'volume-2',
  'wrench',
]

export function categoryIcon(name: string): IconName {
  return known.find((icon) => icon === name) ?? 'message-square-text'
}
