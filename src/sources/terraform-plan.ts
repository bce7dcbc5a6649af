import type { Source } from './source.ts';

/** How a plan file begins that Terraform has not been asked to show. */
export const ZIP = 'PK\x03\x04';

/** What `terraform show -json PLANFILE` and `tofu show -json PLANFILE` print; of a state file, the same. */
export const terraformPlan: Source = {
  id: 'terraform-plan',
  title: "`terraform show -json PLAN` and OpenTofu's",
  recognises(file, head) {
    const isNamedSo = /(?:^|\/)[^/]*plan[^/]*$/i.test(file.path);
    // The plan file itself, and JSON that PowerShell wrote as UTF-16: `read` says what to do.
    if (head.startsWith(ZIP) || head.startsWith('\ufffd\ufffd{\0')) return isNamedSo ? 1 : 0;
    if (!/^\ufeff?\s*\{/.test(head)) return 0;
    const hasVersion = /"format_version"\s*:\s*"/.test(head);
    if (hasVersion && /"(?:terraform_version|planned_values|resource_changes)"\s*:/.test(head)) return 2;
    if (/"configuration"\s*:\s*\{\s*"(?:provider_config|root_module)"\s*:/.test(head)) return 2;
    return isNamedSo && /\.json$/i.test(file.path) ? 1 : 0;
  },
  load: () => import('./terraform-plan/read.ts'),
};
