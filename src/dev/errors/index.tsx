import { problemCode } from '@/contract/shared/problem'
import { type Failure, wordsOf } from '@/session/failure'
import { ErrorState } from '@/ui/error-state'
import { Columns, Group } from '../columns'

const failures: readonly [string, Failure][] = [
  ...problemCode.options.map((code): [string, Failure] => [
    code,
    { kind: 'problem', problem: { type: 'about:blank', title: code, status: 400, code, traceId: '' } },
  ]),
  ['offline', { kind: 'offline' }],
  ['unreadable', { kind: 'unreadable' }],
]

/** The contact sheet of errors: what is said of every code of the contract. In the browser preview of the sandbox only. */
export default function ErrorsPage() {
  return (
    <Columns>
      {failures.map(([name, failure]) => {
        const { what, todo } = wordsOf(failure)
        return (
          <Group key={name} name={name}>
            <ErrorState focus={false} ask={what} rows={[{ icon: 'info', title: '现在可以做的', text: todo }]} />
          </Group>
        )
      })}
    </Columns>
  )
}
