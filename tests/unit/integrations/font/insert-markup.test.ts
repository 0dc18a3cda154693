import { expect, test } from '@playwright/test';
import { insertMarkup } from '../../../../src/integrations/font/insert-markup.ts';

const MARKUP = { html: '<style>@</style>', styleHash: 'sha256-style', scriptHash: 'sha256-script' };

test('fonts stand behind the stylesheets, and the policy allows them', () => {
  const page = `<head><meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-a'; font-src 'self'"><link rel="stylesheet" href="/a.css"></head><body>`;
  expect(insertMarkup(page, MARKUP)).toBe(
    `<head><meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-script'; style-src 'self' 'sha256-a' 'sha256-style'; font-src 'self'"><link rel="stylesheet" href="/a.css"><style>@</style></head><body>`,
  );
});

test('a page without policy is left without', () => {
  expect(insertMarkup('<head></head>', MARKUP)).toBe('<head><style>@</style></head>');
});

test('a page without head is refused', () => {
  expect(() => insertMarkup('<p>', MARKUP)).toThrow('</head>');
});
