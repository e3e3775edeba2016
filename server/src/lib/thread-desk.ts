import { Worker } from 'node:worker_threads'
import fastq from 'fastq'
import { tryAgain } from './domain-error'

/** A thread takes a processor. */
const MAX_AT_ONCE = 1

export interface ThreadLimits {
  readonly memoryMb: number
  readonly timeoutMs: number
  /** Each one waiting holds what it is about in memory. */
  readonly maxWaiting: number
}

/** Does tasks away from the thread that answers requests, one after another. */
export interface ThreadDesk<Task> {
  /** Undefined when it ran out of memory or time. @throws DomainError `try_again` when too many wait */
  run(task: Task): Promise<unknown>
}

/** @param program the compiled program, which runs one task and posts what came of it */
export function createThreadDesk<Task>(
  program: string | undefined,
  limits: ThreadLimits,
): ThreadDesk<Task> {
  const queue = fastq.promise(async (task: Task) => {
    if (program === undefined) throw new Error('There is no program for this task')
    return runTask(program, task, limits)
  }, MAX_AT_ONCE)
  return {
    async run(task) {
      if (queue.length() >= limits.maxWaiting) throw tryAgain()
      return queue.push(task)
    },
  }
}

function runTask(
  program: string,
  workerData: unknown,
  { memoryMb, timeoutMs }: ThreadLimits,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const timeout = setTimeout(() => void worker.terminate(), timeoutMs)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(undefined)
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(timeout)
      resolve(undefined)
    })
  })
}
