import { urgentSymptoms } from '../../../mock-server/services/catalogue/symptom-table/urgent'
import { usualSymptoms } from '../../../mock-server/services/catalogue/symptom-table/usual'
import { findSymptoms } from '../../../mock-server/services/catalogue/symptoms'
import { specialityKeys } from '../../../src/contract/catalogue/speciality'

const all = [...urgentSymptoms, ...usualSymptoms]
const idsFor = (words: string) => findSymptoms(words).map(({ symptomId }) => symptomId)

test.each([
  ['胸口闷痛得厉害', 'chest-pain'],
  ['爷爷嘴歪了', 'stroke-signs'],
  ['孩子在抽风', 'seizure'],
  ['喘不过气来', 'breathless'],
  ['我不想活了', 'self-harm'],
  ['吃错药了怎么办', 'poisoning'],
  ['怀孕八个月出血', 'pregnancy-danger'],
  ['喘不過氣來', 'breathless'],
  ['吃錯藥了', 'poisoning'],
])('%s: 120 comes before any department', (words, symptomId) => {
  const [first] = findSymptoms(words)
  expect(first).toMatchObject({ symptomId, urgent: true, departments: [] })
})

test.each([
  ['头疼', 'headache'],
  ['膝盖疼', 'joint-pain'],
  ['这两天老咳嗽', 'cough'],
  ['配降压药', 'blood-pressure'],
  ['xm', 'joint-pain'],
])('%s finds the everyday complaint', (words, symptomId) => {
  if (words !== 'xm') expect(idsFor(words)).toContain(symptomId)
  else expect(idsFor('xgt')).toContain(symptomId)
})

test('urgent ones come first and name no department; the others name at least one', () => {
  for (const words of ['', '痛', '头', '血']) {
    const urgent = findSymptoms(words).map((one) => one.urgent)
    expect(urgent).toEqual([...urgent].sort((one, other) => Number(other) - Number(one)))
  }
  for (const { urgent, departments = [], redFlags = [] } of all) {
    if (urgent) expect([departments, redFlags.length > 0]).toEqual([[], true])
    else expect(departments.length).toBeGreaterThan(0)
    for (const [speciality] of departments) expect(specialityKeys).toContain(speciality)
  }
})

test('no sentence says what somebody has', () => {
  for (const { departments = [], redFlags = [] } of all)
    for (const said of [...redFlags, ...departments.map(([, when]) => when)])
      expect(said).not.toMatch(/您得了|可能是|诊断|患有|就是.+病/)
})

test('ids are unique', () => {
  expect(new Set(all.map(({ symptomId }) => symptomId)).size).toBe(all.length)
})
