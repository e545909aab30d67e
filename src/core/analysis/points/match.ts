/** How well, 0…1, `keyPoint` sums up `argument` in a debate about `topic`. */
export function matchKeyPoint(_topic: string, _argument: string, _keyPoint: string): number {
  return 0;
}
