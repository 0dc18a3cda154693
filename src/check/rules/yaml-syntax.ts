import { visit } from 'yaml';
import type { ContentIssue } from '../../domain/content-issue.ts';
import { YAML_REASONS } from '../../text/check.ts';
import { hasRecord, type CheckedFile } from '../collection.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

function reportFault(file: CheckedFile, line: number, code: string): ContentIssue {
  return report({ file: file.path, line }, 'yaml-broken', YAML_REASONS[code] ?? YAML_REASONS['other']!);
}

/** Where an alias leads nowhere, as a text that begins with `*` does; this shows only when the record is put together. */
function findLooseAlias({ yaml }: CheckedFile): number {
  let found = 0;
  visit(yaml, {
    Alias(_key, alias) {
      if (alias.resolve(yaml)) return undefined;
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function lineAt(file: CheckedFile, offset: number): number {
  return file.lineCounter.linePos(offset).line + file.yamlLine - 1;
}

/** The first fault; those after it mostly follow from it. */
function judge(file: CheckedFile): ContentIssue[] {
  if (!hasRecord(file)) return [report({ file: file.path, line: 1 }, 'frontmatter-missing')];
  const [fault] = [...file.yaml.errors, ...file.yaml.warnings];
  if (fault) return [reportFault(file, lineAt(file, fault.pos[0]), fault.code)];
  return file.record === undefined ? [reportFault(file, lineAt(file, findLooseAlias(file)), 'BAD_ALIAS')] : [];
}

/** Every record is there and is YAML. */
export const checkYamlSyntax: Rule = ({ files }) => files.flatMap(judge);
