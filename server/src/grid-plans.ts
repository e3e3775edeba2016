import { parentPort, workerData } from 'node:worker_threads'
import { type PlanTask, runPlanTask } from './modules/places/grids/plan-task'

/** One plan for the grids of a community, in a thread of its own, whose time is bounded and whose work holds up nobody. */
parentPort?.postMessage(runPlanTask(workerData as PlanTask))
