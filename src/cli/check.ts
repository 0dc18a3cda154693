import { checkContent } from '../check/run.ts';
import { formatIssues, hasErrors } from '../domain/content-issue.ts';

const issues = await checkContent(process.cwd());
console.log(formatIssues(issues));
process.exitCode = hasErrors(issues) ? 1 : 0;
