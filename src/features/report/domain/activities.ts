import type { Activity, ReportEvent } from './report'

/** The last time somebody said that it was solved. */
export function latestResolution(activities: readonly Activity[]): Activity | undefined {
  return latestOf(activities, ['resolve'])
}

/** When the time for solving it began anew; undefined while it is the first. */
export function limitStartOf(activities: readonly Activity[]): string | undefined {
  return latestOf(activities, ['dispute', 'reopen', 'restore'])?.at
}

/** The unit that was named when it was last given back; undefined once it was handed on again. */
export function proposedUnitOf(activities: readonly Activity[]): string | undefined {
  const latest = latestOf(activities, ['return', 'hand_off'])
  return latest?.event === 'return' ? latest.proposed?.unit : undefined
}

/** Of the activities of a report itself, in any order. */
function latestOf(
  activities: readonly Activity[],
  events: readonly ReportEvent[],
): Activity | undefined {
  return activities
    .filter(({ event, isOfMain }) => !isOfMain && events.includes(event))
    .reduce<Activity | undefined>(
      (latest, activity) =>
        latest && Date.parse(latest.at) >= Date.parse(activity.at) ? latest : activity,
      undefined,
    )
}
