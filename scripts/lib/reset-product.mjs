import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { loadDotEnv } from './environment.mjs';
import { Failure } from './failure.mjs';
import { dataDir, inProject, readable } from './paths.mjs';
import { stopProduct } from './stop-product.mjs';

/** Files the launcher makes; a folder without any of them was hardly meant to be deleted. */
const SIGNS_OF_OURS = ['postgres', 'secrets.json', 'run', 'logs', 'postgres.log'];

/**
 * @param {{ agreed: boolean }} answer whether the person has agreed beforehand
 * @throws {Failure} when the folder does not look like a data folder of this product, or nobody can be asked
 */
export async function resetProduct({ agreed }) {
  loadDotEnv();
  const folder = dataDir();
  if (!existsSync(folder)) {
    console.log(`✔ Không có gì để xóa ở ${readable(folder)} (nothing to delete)`);
    return;
  }
  requireOurs(folder);
  if (!agreed && !(await ask(folder))) {
    console.log('Không xóa gì (nothing was deleted).');
    return;
  }
  await stopProduct(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  console.log(`✔ Đã xóa ${readable(folder)} (deleted). Chạy lại: npm start`);
}

/** @param {string} folder */
function requireOurs(folder) {
  const holdsProject = `${inProject()}${path.sep}`.startsWith(`${folder}${path.sep}`);
  if (!holdsProject && SIGNS_OF_OURS.some((name) => existsSync(path.join(folder, name)))) return;
  throw new Failure(
    `DATA_DIR=${folder} không giống thư mục dữ liệu của Học Vụ Số, nên không xóa.\n` +
      '  This does not look like a data folder of this product; nothing was deleted.',
  );
}

/** @param {string} folder */
async function ask(folder) {
  if (!process.stdin.isTTY)
    throw new Failure('Cần trả lời ở cửa sổ lệnh, hoặc thêm --yes / needs a terminal, or: npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Xóa hết dữ liệu và khóa trong ${readable(folder)}? Không lấy lại được. Gõ "xoa" để xóa (type "xoa" to delete): `,
  );
  terminal.close();
  return ['xoa', 'xóa'].includes(answer.trim().normalize('NFC').toLowerCase());
}
