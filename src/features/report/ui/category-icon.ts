import type { IconName } from '../../../ui/icon/icons.gen'

/** The pictures that categories have; their names come from the service. */
const known: readonly IconName[] = [
  'arrow-up-down',
  'brick-wall',
  'building',
  'car',
  'dog',
  'droplets',
  'factory',
  'file-text',
  'fire-extinguisher',
  'flag',
  'flame',
  'gauge',
  'handshake',
  'heart-handshake',
  'heart-pulse',
  'house',
  'life-buoy',
  'lightbulb',
  'message-square-plus',
  'plug-zap',
  'receipt',
  'shield-check',
  'shopping-cart',
  'siren',
  'store',
  'trash-2',
  'trees',
  'triangle-alert',
  'umbrella',
  'users-round',
  'volume-2',
  'waves',
  'wind',
  'wrench',
  'zap',
]

export function categoryIcon(name: string): IconName {
  return known.find((icon) => icon === name) ?? 'message-square-text'
}
