import type { JourneyService } from '../journeys/journey-service'
import { GRID } from '../journeys/report-steps'
import type { WeappRunner } from './weapp-runner'

export const REPORT = '3栋东边的路灯坏了三天'

/** Somebody who opens the mini-program for the first time, and agrees to what they are asked. */
export class Newcomer {
  constructor(
    private readonly weapp: WeappRunner,
    private readonly service: JourneyService,
  ) {}

  async tap(target: string): Promise<void> {
    await this.weapp.waitFor(() => this.weapp.has(target), target)
    await this.weapp.tap(target)
  }

  async signIn(): Promise<void> {
    await this.weapp.navigate('/packages/account/pages/sign-in/index')
    await this.tap('#sign-in-by-wechat')
    await this.weapp.waitFor(() => this.weapp.route === 'pages/home/index', 'the home page')
  }

  /** @param phone eleven digits */
  async givePhone(phone: string): Promise<void> {
    this.weapp.phone.phoneNumber = phone
    await this.weapp.navigate('/packages/account/pages/account/index')
    await this.tap('#bind-phone')
    await this.weapp.waitForText(`${phone.slice(0, 3)}****${phone.slice(7)}`)
  }

  /** The position and the photo, where the phone has one, are each asked for where they are needed. Ends on its page. */
  async sendReport(): Promise<void> {
    this.weapp.phone.location = (await this.service.findStand(GRID)).gcj02
    await this.weapp.switchTab('/pages/reports/index')
    await this.tap('报一个问题')
    await this.weapp.waitFor(() => this.weapp.has('#report-body'), 'the form')
    await this.weapp.input('#report-body', `${REPORT}。晚上太黑，老人走路怕摔。`)
    await this.weapp.input('#report-address', '3栋东侧')
    await this.tap('#use-position')
    await this.tap('#privacy-agree')
    if (this.weapp.phone.photos.length > 0) {
      await this.tap('#photo-add')
      await this.tap('#privacy-agree')
    }
    await this.weapp.waitFor(() => !this.weapp.text().includes('正在'), 'what was on its way')
    await this.weapp.waitForText('看着像')
    await this.tap('#submit-report')
    await this.weapp.waitForText('现在负责的人')
  }
}
