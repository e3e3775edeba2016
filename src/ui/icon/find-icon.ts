import { type IconName, iconNames } from './icons.gen'

/** An icon that the service names; an older client may not have it. */
export function findIcon(name: string): IconName {
  return iconNames.find((icon) => icon === name) ?? 'message-square-text'
}
