import { failureModesOf, failureOf, type FailureMode } from '../failures/failure-modes.js';
import type { People } from '../people-file.js';
import type { Road } from '../roads/road.js';
import { markup, renderPage, when, type Html } from './page.js';

export interface SignInPage {
  readonly people: People;
  readonly road: Road;
  /** Why the last try did not work and what to do next. */
  readonly problem?: string;
  /** What was typed before, so that nobody types 12 digits twice. */
  readonly citizenId?: string;
  readonly failure?: FailureMode;
}

/** The page where a person signs in: by number and passcode, or a tester with one tap as one of the featured people. */
export function renderSignInPage(page: SignInPage): string {
  const title = page.problem ? 'Chưa đăng nhập được' : 'Đăng nhập thử bằng VNeID';
  return renderPage(
    title,
    markup`${when(!!page.problem, () => markup`<p class="error" id="problem" role="alert">${page.problem ?? ''}</p>`)}
<p>Đăng nhập nghĩa là bạn đồng ý gửi cho hệ thống Học Vụ Số: họ tên, ngày sinh, giới tính, số định danh, nơi cư trú và mức tài khoản. Mọi người ở đây đều không có thật.</p>
${when(!page.people.found, nobodyKnown)}
<form method="post" autocomplete="off">
${credentials(page)}
${situations(page.road, page.failure ?? 'normal')}
<button class="main" type="submit">Đăng nhập</button>
<button class="second" type="submit" name="decision" value="refuse">Từ chối và quay lại</button>
${when(page.people.featured.length > 0, () => featured(page.people))}
</form>`,
  );
}

function nobodyKnown(): Html {
  return markup`<p class="error" role="status">Chưa có danh sách người dùng thử, nên chưa ai đăng nhập được. Hãy tạo dữ liệu mẫu rồi tải lại trang này.</p>`;
}

function credentials({ problem, citizenId }: SignInPage): Html {
  const wrong = problem ? markup` aria-invalid="true"` : markup``;
  const about = (hint: string) => (problem ? `${hint} problem` : hint);
  return markup`<label for="citizen-id">Số định danh cá nhân</label>
<p class="hint" id="citizen-id-hint">12 chữ số</p>
<input id="citizen-id" name="citizenId" inputmode="numeric" autocomplete="off" value="${citizenId ?? ''}" aria-describedby="${about('citizen-id-hint')}"${wrong}>
<label for="passcode">Mật khẩu</label>
<p class="hint" id="passcode-hint">Mật khẩu thử, không dùng mật khẩu VNeID thật của bạn</p>
<input id="passcode" name="passcode" type="password" autocomplete="off" aria-describedby="${about('passcode-hint')}"${wrong}>`;
}

function situations(road: Road, chosen: FailureMode): Html {
  const option = (mode: FailureMode) =>
    markup`<option value="${mode}"${mode === chosen ? markup` selected` : markup``}>${failureOf(mode).label}</option>`;
  return markup`<label for="failure">Tình huống thử</label>
<p class="hint" id="failure-hint">Chọn trước khi đăng nhập nếu muốn thử một lỗi</p>
<select id="failure" name="failure" aria-describedby="failure-hint">${failureModesOf(road).map(option)}</select>`;
}

function featured(people: People): Html {
  return markup`<h2>Hoặc chọn một người dùng thử</h2>
<ul class="people">
${people.featured.map(
  (person) =>
    markup`<li><button type="submit" name="sub" value="${person.sub}">Đăng nhập là ${person.name} – ${person.featured ?? ''}</button></li>
`,
)}</ul>`;
}
