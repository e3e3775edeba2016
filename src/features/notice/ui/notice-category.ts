import type { IconName } from '../../../ui/icon/icons.gen'
import { noticeCopy } from '../copy'
import type { NoticeCategory } from '../domain/notice'

interface CategoryLook {
  readonly icon: IconName
  readonly word: string
}

const icons: Readonly<Record<NoticeCategory, IconName>> = {
  party: 'users-round',
  safety: 'shield-check',
  public_service: 'droplets',
  property: 'building',
  activity: 'calendar',
  emergency: 'triangle-alert',
}

/** The picture and the word of a category. */
export function noticeCategory(category: NoticeCategory): CategoryLook {
  return { icon: icons[category], word: noticeCopy.categories[category] }
}
