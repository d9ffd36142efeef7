import fc from 'fast-check'

const which = fc.constantFrom(0, 0, 0, 1, 2)

/** What people, hospital, channel and clock may do next; numbers count back from the newest. */
export const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('issue' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('preview' as const), bill: which }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('order' as const), preview: which }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('cashier' as const),
      order: which,
      result: fc.constantFrom('paid', 'paid', 'paid', 'paid', 'paid', 'cancelled', 'failed', 'insurance-failed'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), order: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reverse' as const), order: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), bill: which }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 599, 600, 1199, 1800) }),
  },
)
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

export const steps = fc
  .array(step, { minLength: 4, maxLength: 14 })
  .map((rest): Step[] => [{ do: 'issue' }, { do: 'preview', bill: 0 }, { do: 'order', preview: 0 }, ...rest])
