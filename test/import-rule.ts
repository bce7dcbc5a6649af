/** Stage folders know what stands beside them here and themselves; only the files at the root of src/ and commands/ connect them. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  document: ['model'],
  zones: ['model'],
  repository: ['model'],
  sources: ['model', 'document', 'zones', 'repository/tree.ts'],
  scope: ['model', 'zones'],
  // The files of a commit that the API lists are the entries of a tree like any other.
  github: ['model', 'repository/object-tree.ts'],
  rollout: ['model'],
  dns: ['model'],
  probe: ['model'],
  rules: ['model'],
  reporters: ['model'],
  // The embedded server speaks the same messages as the engine; the codec has no sockets and no state.
  server: ['model', 'zones', 'dns/wire'],
};

/** Folders that connect stages, as the files at the root of src/ do. */
export const CONNECTING: ReadonlySet<string> = new Set([
  'action',
  'check',
  'commands',
  'completion',
  'config',
  'init',
  'merge',
  'review',
]);
