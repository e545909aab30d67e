/** What went wrong, with its stack where there is one. */
export function explainError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
