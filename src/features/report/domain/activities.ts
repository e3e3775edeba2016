import type { Activity } from './report'

/** The last time somebody said that it was solved. */
export function latestResolution(activities: readonly Activity[]): Activity | undefined {
  return activities
    .filter(({ event }) => event === 'resolve')
    .reduce<Activity | undefined>(
      (latest, activity) =>
        latest && Date.parse(latest.at) >= Date.parse(activity.at) ? latest : activity,
      undefined,
    )
}
