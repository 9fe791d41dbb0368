import { afterEach, describe, expect, it } from '@jest/globals';

import { startVneidSandbox, type VneidSandbox } from './sandbox.js';
import { AN, temporaryPeopleFile } from './spec-support/made-up-people.js';
import { SignIn } from './spec-support/relying-party.js';

let sandbox: VneidSandbox | undefined;

afterEach(() => sandbox?.close());

describe('the running sandbox', () => {
  it('says that it is ready and how many people it knows', async () => {
    const people = await temporaryPeopleFile();
    sandbox = await startVneidSandbox({ port: 0, peopleFile: people.path });
    const health = async () => (await fetch(`${sandbox?.url}/sandbox/health`)).json();
    expect(await health()).toEqual({ status: 'ok', peopleFileFound: false, people: 0, unreadableLines: 0 });
    await people.write(AN);
    expect(await health()).toMatchObject({ peopleFileFound: true, people: 1 });
    await people.remove();
  });

  it('says on the sign-in page that nobody is known without a people file', async () => {
    sandbox = await startVneidSandbox({ port: 0 });
    const signIn = await SignIn.begin(sandbox.url);
    expect(await (await signIn.open()).text()).toContain('Chưa có danh sách người dùng thử');
  });

  it('shows the banner, labels and featured people as escaped, scriptless HTML', async () => {
    const people = await temporaryPeopleFile();
    await people.write({ ...AN, featured: '<b>"mới"</b>' });
    sandbox = await startVneidSandbox({ port: 0, peopleFile: people.path });
    const response = await (await SignIn.begin(sandbox.url)).open();
    const page = await response.text();
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('Cổng VNeID thử nghiệm – không phải VNeID thật');
    expect(page).toContain('<label for="citizen-id">Số định danh cá nhân</label>');
    expect(page).toContain('Đăng nhập là Nguyễn Thị An – &#60;b&#62;&#34;mới&#34;&#60;/b&#62;');
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).not.toContain(AN.citizenId);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    await people.remove();
  });

  it('names the variable when its port is taken', async () => {
    sandbox = await startVneidSandbox({ port: 0 });
    const taken = Number(new URL(sandbox.url).port);
    await expect(startVneidSandbox({ port: taken })).rejects.toThrow(/VNEID_SANDBOX_PORT/);
  });
});
