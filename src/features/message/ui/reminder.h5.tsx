import type { Template } from '../domain/message'

/** A browser brings no messages: they are in the app. */
export function Reminder(_: { template: Template }) {
  return null
}
