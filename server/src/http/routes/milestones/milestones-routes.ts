import type { Route } from '../route'
import { addMilestone } from './add-milestone'
import { closeConsultation } from './close-consultation'
import { completeMilestone } from './complete-milestone'
import { dropMilestone } from './drop-milestone'
import { listMilestones } from './list-milestones'
import { listRunningMilestones } from './list-running-milestones'
import { postponeMilestone } from './postpone-milestone'
import { startCarryingOut } from './start-carrying-out'

export const milestonesRoutes: readonly Route[] = [
  startCarryingOut,
  addMilestone,
  closeConsultation,
  completeMilestone,
  postponeMilestone,
  dropMilestone,
  listMilestones,
  listRunningMilestones,
]
