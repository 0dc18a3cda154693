import type { ContentIssue } from '../../domain/content-issue.ts';
import { nearest } from '../../domain/nearest.ts';
import { AUTHOR_COMPONENTS, type AuthorComponent } from '../../markdown/components.ts';
import { filesOf, type CheckedFile } from '../collection.ts';
import { attributeOf, isComponent, nodesOf, type ComponentElement } from '../nodes-of.ts';
import { atNode } from '../place.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

const NAMES = Object.keys(AUTHOR_COMPONENTS);

function judgeAttributes(file: CheckedFile, node: ComponentElement, component: AuthorComponent): ContentIssue[] {
  const { name } = node;
  const given = node.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  return [
    ...component.attributes
      .filter((attribute) => !given.includes(attribute) || attributeOf(node, attribute)?.trim() === '')
      .map((attribute) => report(atNode(file, node), 'component-attribute-missing', name, attribute, component.example)),
    ...given
      .filter((attribute) => !component.attributes.includes(attribute))
      .map((attribute) =>
        report(atNode(file, node), 'component-attribute-unknown', name, attribute, nearest(attribute, component.attributes)),
      ),
  ];
}

function judgeChildren(file: CheckedFile, node: ComponentElement, component: AuthorComponent): ContentIssue[] {
  const empty = node.children.length === 0;
  if (component.children === !empty) return [];
  const code = component.children ? 'component-empty' : 'component-not-empty';
  return [report(atNode(file, node), code, node.name, component.example)];
}

function judge(file: CheckedFile, node: ComponentElement): ContentIssue[] {
  const { name } = node;
  const component = Object.hasOwn(AUTHOR_COMPONENTS, name) ? AUTHOR_COMPONENTS[name] : undefined;
  if (!component) return [report(atNode(file, node), 'component-unknown', name, nearest(name, NAMES), NAMES)];
  const standsAlone = file.tree?.children.some((child) => child === node);
  return [
    ...(standsAlone ? [] : [report(atNode(file, node), 'component-inline', name, component.example)]),
    ...judgeAttributes(file, node, component),
    ...judgeChildren(file, node, component),
  ];
}

/** Authors use the components made for them, whole, each as a block of its own. */
export const checkBodyComponents: Rule = (collection) =>
  filesOf(collection, 'stories', 'speeches', 'spirit', 'retellings', 'history').flatMap((file) =>
    nodesOf(file.tree).filter(isComponent).flatMap((node) => judge(file, node)),
  );
