import type { Route } from '../route'
import { appoint } from './appoint'
import { changeAppointment } from './change-appointment'
import { countOpenWork } from './count-open-work'
import { endAppointment } from './end-appointment'
import { enterLeave } from './enter-leave'
import { findAppointee } from './find-appointee'
import { listAppointmentChanges } from './list-appointment-changes'
import { listCommunityPosts } from './list-community-posts'
import { listMyPosts } from './list-my-posts'
import { listOfficePosts } from './list-office-posts'
import { resetSecondFactor } from './reset-second-factor'
import { takeBackLeave } from './take-back-leave'

export const appointmentsRoutes: readonly Route[] = [
  appoint,
  changeAppointment,
  countOpenWork,
  endAppointment,
  enterLeave,
  findAppointee,
  listAppointmentChanges,
  listCommunityPosts,
  listMyPosts,
  listOfficePosts,
  resetSecondFactor,
  takeBackLeave,
]
