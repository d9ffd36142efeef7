/** Something in a finished build that a client, a review or an upload would stumble over. */
export interface Problem {
  gate: 'json' | 'compiler' | 'template' | 'reach' | 'api'
  file: string
  message: string
}

/** One line for people. */
export const problemLine = ({ gate, file, message }: Problem) => `${gate}: ${file}: ${message}`
