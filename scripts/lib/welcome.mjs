import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readable } from './paths.mjs';

/**
 * One way to sign in, written by the seed.
 * @typedef {{ who: string, how: string, use: string }} SignInHint
 */

/**
 * @param {import('./environment.mjs').Settings} settings
 * @param {{ databaseUrl: string, seconds: number, webUrl?: string }} facts
 * @returns {string} what a person needs to know once everything runs
 */
export function welcome(settings, { databaseUrl, seconds, webUrl = settings.publicUrl }) {
  const { host, port, pathname } = new URL(databaseUrl);
  const api = `http://127.0.0.1:${settings.port}/api`;
  const addresses = [
    ['Trang web (web app)', webUrl],
    ['API', `${api}/openapi.json`],
    ...(settings.sandboxPort ? [['VNeID thử nghiệm (sandbox)', `http://127.0.0.1:${settings.sandboxPort}`]] : []),
  ];
  const places = [
    ['Dữ liệu (data)', readable(settings.dataDir)],
    ['PostgreSQL', `${host}${port ? '' : ':5432'}${pathname}`],
    ['Nhật ký (logs)', readable(path.join(settings.dataDir, 'logs'))],
  ];
  const hints = readHints(path.join(settings.dataDir, 'sign-in-guide.json'));
  return [
    `\nHọc Vụ Số đang chạy, sẵn sàng sau ${seconds.toFixed(1).replace('.', ',')} giây (running)\n`,
    ...columns(addresses),
    '',
    ...(hints.length ? [...hintTable(hints), ''] : []),
    ...columns(places),
    '\n  Ctrl-C để dừng (to stop)\n',
  ].join('\n');
}

/** @param {SignInHint[]} hints */
function hintTable(hints) {
  const head = ['Ai (who)', 'Đăng nhập bằng (sign in with)', 'Dùng (use)'];
  const rows = hints.map(({ who, how, use }) => [who, how, use].map((text) => text.normalize('NFC')));
  const [first, ...others] = columns([head, ...rows]);
  return [first, `  ${'─'.repeat(Math.max(...[first, ...others].map((line) => line.length)) - 2)}`, ...others];
}

/** @param {string[][]} rows */
function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column])).join('   ')}`.trimEnd());
}

/**
 * @param {string} file
 * @returns {SignInHint[]}
 */
function readHints(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  } catch {
    return [];
  }
}
