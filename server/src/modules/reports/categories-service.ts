import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden, notFound } from '../../lib/domain-error'
import { holdsRoleOver } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import * as repository from './categories-repository'
import { checkTerms } from './category-terms'
import type { CategorySetting, CategoryTerms, OfferedCategory } from './category-types'
import { type CategoryGuess, guessCategory } from './guess/guess-category'

interface SettingKey {
  readonly countyCode: string
  readonly categoryCode: string
}

export interface CategoriesService {
  /** What a new report may be about. @param areaCode any place; the county around it decides, without one the defaults */
  listCategories(areaCode: string | undefined): Promise<OfferedCategory[]>
  /** Which of them a text speaks of; undefined when nothing in it tells. */
  guessCategory(
    text: string,
    areaCode: string | undefined,
  ): Promise<CategoryGuess<OfferedCategory> | undefined>
  /**
   * Every category as it holds in a county, for its supervisor.
   * @throws DomainError `forbidden`, `not_found` for what is no county
   */
  listSettings(actor: Actor, countyCode: string): Promise<CategorySetting[]>
  /**
   * From now on the category holds like this in the county; reports already made keep their due times.
   * @throws DomainError `forbidden`, `not_found`, `category_terms_refused`
   */
  changeSetting(
    actor: Actor,
    key: SettingKey,
    terms: CategoryTerms,
    request: WriteRequest,
  ): Promise<CategorySetting>
  /** Back to what holds where nothing was changed. @throws DomainError `forbidden`, `not_found` */
  resetSetting(actor: Actor, key: SettingKey, request: WriteRequest): Promise<CategorySetting>
}

export function createCategoriesService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  places: PlacesService
}): CategoriesService {
  const { db, unitOfWork, places } = deps

  const listCategories = (areaCode: string | undefined) =>
    repository.listCategories(db, areaCode?.slice(0, 6))

  async function checkCounty(actor: Actor, countyCode: string): Promise<void> {
    if (!holdsRoleOver(actor, ['supervisor'], countyCode)) throw forbidden()
    const path = await places.listPathOf(countyCode)
    if (path.at(-1)?.code !== countyCode) throw notFound('county')
  }

  async function getSetting(key: SettingKey): Promise<CategorySetting> {
    const setting = await repository.findCategorySetting(db, key.categoryCode, key.countyCode)
    if (!setting) throw notFound('category')
    return setting
  }

  async function write(
    key: SettingKey,
    { operation, request }: { operation: string; request: WriteRequest },
    work: (trx: Transaction<Database>) => Promise<void>,
  ): Promise<CategorySetting> {
    await unitOfWork.write({ communityCode: key.countyCode, operation, request }, async (trx) => {
      await work(trx)
      return { subjectId: key.categoryCode, result: null }
    })
    return getSetting(key)
  }

  return {
    listCategories,
    guessCategory: async (text, areaCode) => guessCategory(text, await listCategories(areaCode)),
    async listSettings(actor, countyCode) {
      await checkCounty(actor, countyCode)
      return repository.listCategorySettings(db, countyCode)
    },
    async changeSetting(actor, key, terms, request) {
      await checkCounty(actor, key.countyCode)
      const { defaults } = await getSetting(key)
      checkTerms(terms, defaults)
      return write(key, { operation: 'change_category_setting', request }, (trx) =>
        repository.putCategorySetting(trx, key, terms),
      )
    },
    async resetSetting(actor, key, request) {
      await checkCounty(actor, key.countyCode)
      await getSetting(key)
      return write(key, { operation: 'reset_category_setting', request }, (trx) =>
        repository.deleteCategorySetting(trx, key),
      )
    },
  }
}
