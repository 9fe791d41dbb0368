import { inProject } from '../../../scripts/lib/paths.mjs';

const MODULE = ['dist', 'libs', 'study', 'certificates', 'src', 'pdf', 'certificate-pdf.js'];
/** Memory is compared from here on: by then fonts are read and code is compiled. */
const WARM = 500;
const MB = 1024 * 1024;
const ADDRESS = 'https://hocvuso.kesat.gov.vn/xac-minh/KS-2026-7F3K9Q2MX';

/** Certificates drawn one after the other, each for somebody else, in this process. @type {import('./index.mjs').Bench} */
export async function certificates(_system, { quick }) {
  const { certificatePdf } = await import(inProject(...MODULE));
  const count = quick ? 1000 : 10_000;
  let bytes = 0;
  let largest = 0;
  let warmMemory = 0;
  const begun = process.cpuUsage();
  for (let index = 0; index < count; index += 1) {
    const content = await certificatePdf(paperOf(index));
    bytes += content.length;
    largest = Math.max(largest, content.length);
    if (index === WARM) warmMemory = process.memoryUsage().rss / MB;
  }
  const { user, system } = process.cpuUsage(begun);
  const cpuMs = (user + system) / 1000 / count;
  const grown = process.memoryUsage().rss / MB - warmMemory;
  const reached = cpuMs < 100 && largest < 60 * 1024;
  return [
    {
      what: `${count.toLocaleString('en')} certificates as PDF, one after the other`,
      rate: `${cpuMs.toFixed(1)} ms CPU each`,
      mark: { text: 'under 100 ms and 60 KB', reached },
      note:
        `${(bytes / count / 1024).toFixed(1)} KB on average, at most ${(largest / 1024).toFixed(1)} KB; ` +
        `memory ${grown.toFixed(0)} MB more at the end than after the first ${WARM}`,
    },
  ];
}

const NAMES = ['Nguyễn Thị Quỳnh Như', 'Phạm Văn Đức', 'Công Tằng Tôn Nữ Diễm Phúc Nguyễn Phước Bảo Trân', 'Đỗ Ưng'];

/** @param {number} index */
function paperOf(index) {
  const issuedAt = new Date(1_795_000_000_000 + index * 60_000);
  const check = {
    number: 'KS-2026-7F3K9Q2MX',
    courseTitle: 'Nhận biết lừa đảo trên mạng và bảo vệ thông tin cá nhân',
    issuedAt,
    expiresAt: null,
    status: 'valid',
    holderName: `${NAMES[index % NAMES.length]} ${index}`,
    courseVersion: 1,
    scorePercent: index % 101,
    issuer: 'Ủy ban nhân dân xã Kẻ Sặt',
    supervised: false,
    howEarned: 'Học xong 6 bài và làm đúng 87% bài kiểm tra trên mạng (mức đạt là 80%), không có người giám sát.',
    howEarnedEn: '',
  };
  const code = String(index).padStart(6, 'A').repeat(42);
  return { check, checkAddress: ADDRESS, qrAddress: `${ADDRESS}#${code}`, changedAt: issuedAt };
}
