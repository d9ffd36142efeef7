import { sql } from 'kysely'
import { migrate } from '../../mock-server/base/db/migrate'
import { migrations } from '../../mock-server/base/db/migrations/index'
import type { OpenDatabase } from '../../mock-server/base/db/open-database'
import { sqlState, withRetry } from '../../mock-server/base/db/retry'
import { row, rows } from '../../mock-server/base/db/statement'
import { openTestDatabase } from '../shared/database'

jest.setTimeout(60_000)
let opened: OpenDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())

test('values come back as JavaScript means them, on either database', async () => {
  const found = await row(
    opened.db,
    `select 9007199254740991::bigint as big, 1.25::numeric as ratio, sum(x)::bigint as total, sum(y) as wide,
      true as yes, null::text as nothing, '{"a":[1,"二"]}'::jsonb as json, '周晓'::text as text
    from (values (1, 2::bigint)) as t (x, y)`,
  )
  expect(found).toEqual({
    big: Number.MAX_SAFE_INTEGER,
    ratio: 1.25,
    total: 1,
    wide: 2,
    yes: true,
    nothing: null,
    json: { a: [1, '二'] },
    text: '周晓',
  })
})

test('parameters go in as they are: quotes, lists, JSON, null', async () => {
  const nasty = `a'b"c\\d{e},f 二`
  const found = await row(
    opened.db,
    'select $1::text as text, $2::text[] @> array[$1::text] as inside, $3::jsonb as json, $4::text as none, $5::boolean as yes',
    [nasty, ['x', nasty], { key: [nasty] }, undefined, true],
  )
  expect(found).toEqual({ text: nasty, inside: true, json: { key: [nasty] }, none: null, yes: true })
})

test('a transaction that throws leaves nothing, and the next one works', async () => {
  const before = await rows(opened.db, 'select * from world')
  const failing = opened.db.transaction().execute(async (step) => {
    await rows(step, 'update world set seed = 99')
    await rows(step, 'select 1/0')
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  expect(await rows(opened.db, 'select * from world')).toEqual(before)
})

test('transactions at once do not mix', async () => {
  await Promise.all(
    Array.from({ length: 30 }, () =>
      opened.db.transaction().execute(async (step) => {
        const now = await row<{ id_sequence: number }>(step, 'select id_sequence from world for update')
        await new Promise((resolve) => setTimeout(resolve, 1))
        await rows(step, 'update world set id_sequence = $1', [(now?.id_sequence ?? 0) + 1])
      }),
    ),
  )
  expect(await row(opened.db, 'select id_sequence from world')).toEqual({ id_sequence: 30 })
})

test('more distinct statements than are kept still work', async () => {
  for (let count = 0; count < 450; count += 1)
    expect(await row(opened.db, `select ${count}::integer as count`)).toEqual({ count })
})

test('migrations run once, also when two processes start together', async () => {
  await Promise.all([migrate(opened.db), migrate(opened.db), migrate(opened.db)])
  const applied = await sql<{ name: string }>`select name from applied_migrations order by name`.execute(opened.db)
  expect(applied.rows.map(({ name }) => name)).toEqual(['', ...migrations.map(({ name }) => name)])
})

describe('retry', () => {
  const collision = (code: string) => Object.assign(new Error('again'), { code })

  test.each(['40001', '40P01'])('%s is run again up to three times', async (code) => {
    let tries = 0
    const done = await withRetry(async () => {
      tries += 1
      if (tries < 4) throw collision(code)
      return 'done'
    })
    expect([done, tries]).toEqual(['done', 4])
    tries = 0
    const never = withRetry(async () => {
      tries += 1
      throw collision(code)
    })
    await expect(never).rejects.toThrow('again')
    expect(tries).toBe(4)
  })

  test('anything else is not', async () => {
    let tries = 0
    const failing = withRetry(async () => {
      tries += 1
      throw collision('23505')
    })
    await expect(failing).rejects.toThrow()
    expect(tries).toBe(1)
    expect([sqlState(collision('23505')), sqlState(new Error('x')), sqlState('x')]).toEqual([
      '23505',
      undefined,
      undefined,
    ])
  })
})
