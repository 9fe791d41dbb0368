import { describe, expect, it } from '@jest/globals';
import { columnsOf, fieldOfHeading, FIELDS, HEADINGS, missingHeadings } from './columns.rule.js';

describe('headings of a register file', () => {
  it('of the template are all known', () => {
    for (const field of FIELDS) expect(fieldOfHeading(HEADINGS[field])).toBe(field);
  });

  it.each([
    ['HỌ VÀ TÊN (*)', 'fullName'],
    ['Họ, chữ đệm và tên khai sinh', 'fullName'],
    ['Ngày, tháng,\nnăm sinh', 'birthDate'],
    ['Số CCCD/CMND', 'citizenId'],
    ['Số định danh cá nhâm', 'citizenId'],
    ['Số điện thọai', 'phone'],
    ['Thôn (khu dân cư)', 'hamlet'],
    ['Số hộ', 'householdCode'],
    ['Chủ hộ', 'householdHead'],
  ])('%p is understood', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });

  it.each(['STT', '', 'Ghi chú', 'Tôn giáo', 'Hộ', 'Dân tộc', 'Tên thôn cũ trước khi sáp nhập'])(
    '%p is none',
    (heading) => {
      expect(fieldOfHeading(heading)).toBeNull();
    },
  );

  it('count from the left, and what lacks is named as in the template', () => {
    const columns = columnsOf([
      [2, 'Họ tên'],
      [5, 'Họ và tên'],
      [6, 'Thôn'],
    ]);
    expect(columns).toEqual({ fullName: 2, hamlet: 6 });
    expect(missingHeadings(columns)).toEqual(['Ngày sinh', 'Giới tính', 'Số định danh cá nhân']);
  });
});
