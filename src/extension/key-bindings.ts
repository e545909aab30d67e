/** A key and the command it calls, as a manifest or the user's list of keys has it. */
export interface KeyBinding {
  /** As written there, such as `ctrl+k shift+n`. */
  readonly key: string;
  /** With a minus in front where the list takes the key away from the command. */
  readonly command: string;
}

/**
 * The keys of each command as they are bound now, in the order in which they came.
 * @param delivered from the manifest, with Ctrl, for which a Mac has Cmd
 * @param changed the user's, which come later and win
 */
export function boundKeys(
  delivered: readonly KeyBinding[],
  changed: readonly KeyBinding[],
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, Set<string>>();
  const of = (command: string): Set<string> => {
    let known = keys.get(command);
    if (!known) keys.set(command, (known = new Set()));
    return known;
  };
  for (const { key, command } of [...delivered, ...changed]) {
    const normal = key.trim().toLowerCase().replace(/\s+/gu, ' ');
    if (!command.startsWith('-')) of(command).add(normal);
    // Without a key, all of the command are taken away.
    else if (normal === '') of(command.slice(1)).clear();
    else for (const known of [normal, normal.replaceAll('cmd+', 'ctrl+')]) of(command.slice(1)).delete(known);
  }
  return new Map(Array.from(keys, ([command, known]) => [command, [...known]]));
}

/** Reads a list of key bindings: JSON with comments and trailing commas. What is no binding is left out. */
export function parseKeyBindings(text: string): readonly KeyBinding[] {
  let entries: unknown;
  try {
    entries = JSON.parse(plainJson(text));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { key = '', command } = entry as Readonly<Record<string, unknown>>;
    return typeof key === 'string' && typeof command === 'string' ? [{ key, command }] : [];
  });
}

/** `ctrl+k shift+n` as people read it: `Ctrl+K Shift+N`. */
export function spellKeys(keys: string): string {
  const spell = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return keys
    .split(' ')
    .map((chord) => chord.split('+').map(spell).join('+'))
    .join(' ');
}

/** Without comments, and without the commas that JSON does not allow; strings stay. */
function plainJson(text: string): string {
  const withoutComments = text.replace(
    /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu,
    (_all, string?: string) => string ?? '',
  );
  return withoutComments.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gu, (_all, string?: string) => string ?? '');
}
