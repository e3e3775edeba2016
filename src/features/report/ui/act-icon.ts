import type { IconName } from '../../../ui/icon/icons.gen'
import type { HandlingAct } from '../domain/handling-acts'

export const actIcons: Readonly<Record<HandlingAct, IconName>> = {
  resume: 'play',
  resolve: 'circle-check',
  progress: 'footprints',
  hand_off: 'forward',
  recall: 'undo-2',
  return: 'undo-2',
  supervise: 'bell-ring',
  reassign: 'forward',
  suspend: 'pause',
  extend: 'clock',
  reject: 'circle-x',
  reopen: 'rotate-ccw',
  note: 'square-pen',
}
