import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { TARGET_GROUPS } from '@hvs/contracts';
import { findContradictions } from '../language/checking/find-contradictions.js';
import { everyCriterion } from '../language/checking/walk.js';
import { readAsSentences } from '../language/read-as-sentences.js';
import { readCriteria } from '../language/read-criteria.js';
import { type CriteriaSetDocument, readSetDocument } from '../sets/set-document.rule.js';
import { SHIPPED_CRITERIA_SETS, SHIPPED_DRAFTS } from './index.js';

const SETS = SHIPPED_CRITERIA_SETS.map((set) => [`${set.targetGroup} v${set.version}`, set] as const);
const COURSES = readdirSync(new URL('../../../../../content', import.meta.url));

describe('the sets that come with the product', () => {
  it('are one for each target group, in force from September 2026', () => {
    expect(SHIPPED_CRITERIA_SETS.map(({ targetGroup }) => targetGroup).toSorted()).toEqual(
      [...TARGET_GROUPS].toSorted(),
    );
    expect(new Set(SHIPPED_CRITERIA_SETS.map(({ inForceFrom }) => inForceFrom))).toEqual(new Set(['2026-09-01']));
  });

  it.each(SETS)('%s is marked as the proposal of the commune', (_name, { title, basis }) => {
    expect(basis.kind).toBe('commune-proposal');
    expect(title).toContain('đề xuất của xã');
  });

  it.each(SETS)('%s passes the reading and the checks of any typed document', (_name, set) => {
    const { title, targetGroup, combining, basis, document } = set;
    const { problems } = readSetDocument({ title, targetGroup, combining, basis, criterion: document });
    expect(problems).toEqual([]);
    const { criterion } = readCriteria(document);
    expect(criterion && findContradictions(criterion, combining)).toEqual([]);
  });

  it.each(SETS)('%s names only courses that exist', (_name, { document }) => {
    const { criterion } = readCriteria(document);
    const named = criterion ? everyCriterion(criterion).map(({ criterion: inner }) => inner) : [];
    const courses = named.flatMap((inner) => ('course' in inner ? [inner.course] : []));
    expect(courses.filter((course) => !COURSES.includes(String(course)))).toEqual([]);
  });

  it('let those in easier groups be through by one set, and ask every set of the others', () => {
    expect(
      Object.fromEntries(SHIPPED_CRITERIA_SETS.map(({ targetGroup, combining }) => [targetGroup, combining])),
    ).toEqual({
      official: 'required',
      student: 'sufficient',
      worker: 'required',
      resident: 'required',
      elderly: 'sufficient',
      disabled: 'sufficient',
    });
  });
});

describe('a set read aloud', () => {
  function aloud(targetGroup: string, language: 'vi' | 'en'): string[] {
    const set = SHIPPED_CRITERIA_SETS.find((candidate) => candidate.targetGroup === targetGroup);
    const { criterion } = readCriteria(set?.document);
    if (!set || !criterion) throw new Error(`no set for ${targetGroup}`);
    return readAsSentences({ ...set, criterion }, language).map(({ depth, text }) => '  '.repeat(depth) + text);
  }

  it('says all that older people need', () => {
    expect(aloud('elderly', 'vi')).toEqual([
      'Người cao tuổi đạt phổ cập khi:',
      '  Thông thường:',
      '    Cần đủ cả 2 mục sau:',
      '      Chỉ cần một trong 2 mục sau:',
      '        Hoàn thành khóa học «An toàn trên mạng cho người cao tuổi»',
      '        Làm được ít nhất 3 trong 5 bài thực hành, mức tin cậy từ «có người quan sát»:',
      '          Gọi video cho người thân',
      '          Tìm một thông tin trên mạng',
      '          Nhận ra cuộc gọi lừa đảo',
      '          Trả tiền bằng mã QR',
      '          Nộp một hồ sơ trực tuyến',
      '      Có tài khoản VNeID mức 2',
      '  Cách nhẹ hơn cho người khuyết tật nặng có giấy xác nhận hoặc người từ đủ 80 tuổi:',
      '    Làm được ít nhất 2 trong 5 bài thực hành, mức tin cậy từ «có người quan sát»:',
      '      Gọi video cho người thân',
      '      Tìm một thông tin trên mạng',
      '      Nhận ra cuộc gọi lừa đảo',
      '      Trả tiền bằng mã QR',
      '      Nộp một hồ sơ trực tuyến',
      'Chỉ riêng bộ tiêu chí này là đủ, kể cả với người thuộc nhóm khác.',
    ]);
  });

  it('says it in English, too', () => {
    expect(aloud('worker', 'en')).toEqual([
      'Workers in enterprises are universalized when they meet this:',
      '  All 2 of these:',
      '    At least 2 of these 4:',
      '      Complete the course “Staying safe online for older people”',
      '      Complete the course “Using online public services”',
      '      Be on the list of those trained by the employer, trusted at least as “observed”',
      '      Have the certificate “National digital literacy for all”, trusted at least as “checked by an officer”',
      '    Have a VNeID account of level 2',
      'Those in several groups must meet every required set of theirs.',
    ]);
  });

  it('says of an empty slot that it is empty', () => {
    expect(SHIPPED_DRAFTS.map((draft) => readAsSentences(draft, 'vi').map(({ text }) => text)).slice(0, 2)).toEqual([
      ['Cán bộ, công chức, viên chức: chưa có tiêu chí nào.'],
      ['Học sinh, sinh viên: chưa có tiêu chí nào.'],
    ]);
  });
});

describe('the empty slots for decision 757', () => {
  it('are one per target group, well written but for the criteria', () => {
    expect(SHIPPED_DRAFTS).toHaveLength(TARGET_GROUPS.length);
    const problems = SHIPPED_DRAFTS.flatMap((draft: CriteriaSetDocument) => readSetDocument(draft).problems);
    expect(problems).toEqual([]);
    expect(SHIPPED_DRAFTS.every(({ basis, criterion }) => basis.kind === 'decision-757' && criterion === null)).toBe(
      true,
    );
  });
});
