import { h5pPackage, scormPackage } from '../support/made-packages.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

async function play(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/bien-soan/tep');
  await page.getByLabel('Gửi tệp lên thư viện').setInputFiles({ name, mimeType: 'application/zip', buffer });
  await page.getByRole('link', { name, exact: true }).click();
  await expect(heading(page)).toHaveText(name);
  await page.getByRole('button', { name: 'Kiểm tra và chạy thử gói này' }).click();
}

// A package that tries to get out is told so on the console by the browser
test.use({ expectedComplaints: /Failed to load resource|SecurityError|sandboxed|Blocked a frame/ });

test('packages play in a frame without an origin: they tell a score, and reach nothing around them', async ({
  page,
}) => {
  await signIn(page, castMember('Giảng viên'), '/bien-soan/tep');

  await test.step('SCORM 1.2', async () => {
    await play(page, 'tin-gia.zip', await scormPackage());
    const inside = page.frameLocator('iframe').frameLocator('iframe').locator('#out');
    await expect(inside).toHaveText(
      'null cookie:SecurityError storage:SecurityError around:SecurityError top:SecurityError',
    );
    await expect(page.getByText('Đã làm xong: 80/100.')).toBeVisible();
  });

  await test.step('H5P', async () => {
    await play(page, 'ghep-the.h5p', await h5pPackage());
    await expect(page.frameLocator('iframe').getByText('null', { exact: true })).toBeVisible();
    await expect(page.getByText('Đã làm xong: 50/100.')).toBeVisible();
  });

  await test.step('what another window says is not heard', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Kiểm tra và chạy thử gói này' }).click();
    await expect(page.locator('iframe')).toBeVisible();
    await page.evaluate(`window.postMessage({ about: 'package-score', score: 100, completed: true }, '*')`);
    await expect(page.getByText('Đã làm xong: 50/100.')).toBeVisible();
    await expect(page.getByText('100/100')).toHaveCount(0);
  });
});
