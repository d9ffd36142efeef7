import { alipayRelatives, idDigest, type Party, weappRelatives } from '../../mock-server/edges/channels/relatives'

const payer: Party = { name: '周晓', certType: 'id-card', certNo: '990000200204180025' }
const patient: Party = { name: '李桂兰', certType: 'id-card', certNo: '44030019000101123x' }
const plain = (text: string) => `<${text}>`

test('the digest is the one of the official vector: MD5 of the upper-cased number', () => {
  expect(idDigest('44030019000101123X')).toBe('09eb26e839ff3a2e3980352ae45ef09e')
  expect(idDigest('44030019000101123x')).toBe('09eb26e839ff3a2e3980352ae45ef09e')
})

test('WeChat is told whom it is for: name and digest sealed, relative only when for a relative', () => {
  const forHer = weappRelatives({ payer, patient, forRelative: true }, plain)
  expect(forHer).toEqual({
    pay_for_relatives: true,
    payer: { name: '<周晓>', id_digest: `<${idDigest(payer.certNo)}>`, card_type: 'ID_CARD' },
    relative: { name: '<李桂兰>', id_digest: '<09eb26e839ff3a2e3980352ae45ef09e>', card_type: 'ID_CARD' },
  })
  const own = weappRelatives({ payer, patient: payer, forRelative: false }, plain)
  expect(own).toMatchObject({ pay_for_relatives: false })
  expect(own).not.toHaveProperty('relative')
  expect(JSON.stringify(forHer)).not.toMatch(/\d{17}[\dXx]/)
})

test('Alipay is sent the patient and tells the relation itself, with a masked name', () => {
  expect(alipayRelatives({ payer, patient, forRelative: true }, plain)).toEqual({
    extend_params: { patient_name: '<李桂兰>', patient_cert_type: 'id-card', patient_cert_no: '<44030019000101123x>' },
    rels_pay_flag: '1',
    rels_pay_user_name: '李*兰',
  })
  const own = alipayRelatives({ payer, patient: payer, forRelative: false }, plain)
  expect(own).toMatchObject({ rels_pay_flag: '0' })
  expect(own).not.toHaveProperty('rels_pay_user_name')
})
