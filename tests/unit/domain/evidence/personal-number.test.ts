import { expect, test } from '@playwright/test';
import { findIdentityNumbers, findMobileNumbers } from '../../../../src/domain/evidence/personal-number.ts';

for (const text of ['11010519491231002X', '号码110105194912310021。', '11010519491231002x']) {
  test(`${text} holds an identity number`, () => {
    expect(findIdentityNumbers(text)).toHaveLength(1);
  });
}

for (const text of ['110105194913310021', '1101051949123100211', '202106292021062900', '11010519491231002']) {
  test(`${text} holds no identity number`, () => {
    expect(findIdentityNumbers(text)).toHaveLength(0);
  });
}

for (const text of ['13800000000', '138 0000 0000', '138-0000-0000', '+86 13800000000', '8613800000000']) {
  test(`${text} is a mobile number`, () => {
    expect(findMobileNumbers(text)).toHaveLength(1);
  });
}

for (const text of ['12800000000', '138000000000', '1127609999', '010-00000000']) {
  test(`${text} is no mobile number`, () => {
    expect(findMobileNumbers(text)).toHaveLength(0);
  });
}
