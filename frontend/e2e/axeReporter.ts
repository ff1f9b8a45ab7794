import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** The annotation that each run of axe leaves on its test. */
export const axeRun = 'axe'

export interface AxeRun {
  address: string
  mode: string
  findings: number
}

/** Prints how many addresses axe has looked at in how many modes, and what it found. */
export default class AxeReporter implements Reporter {
  #runs: AxeRun[] = []

  onTestEnd(_test: TestCase, { annotations }: TestResult) {
    for (const { type, description } of annotations) {
      if (type === axeRun && description) this.#runs.push(JSON.parse(description) as AxeRun)
    }
  }

  onEnd() {
    if (!this.#runs.length) return
    const countOf = (name: 'address' | 'mode') => new Set(this.#runs.map((run) => run[name])).size
    const findings = this.#runs.reduce((sum, run) => sum + run.findings, 0)
    console.log(
      `axe: ${this.#runs.length} runs, ${countOf('address')} addresses in up to ${countOf('mode')} modes, ${findings} findings`,
    )
  }
}
