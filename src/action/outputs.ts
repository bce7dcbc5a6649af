/** Outputs of the action: what later steps of a workflow can read. */
export const OUTPUTS = {
  verdict: 'pass, fail or unverified.',
  report: 'Path of the JSON report.',
  verified: 'Number of pairs with both directions live.',
  ready: 'Number of pairs whose reverse is live and whose forward is not yet published.',
  pending: 'Number of pairs whose PTR this repository declares and the DNS does not show yet.',
  failed: 'Number of pairs with an error.',
  unverified: 'Number of pairs without a trustworthy answer.',
  skipped: 'Number of pairs that were not judged.',
} as const;
