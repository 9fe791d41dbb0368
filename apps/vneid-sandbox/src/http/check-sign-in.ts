import { isFailureMode, type FailureMode } from '../failures/failure-modes.js';
import type { People } from '../people-file.js';
import type { Person } from '../person.js';

/** What the sign-in form sends. */
export interface SignInForm {
  readonly citizenId: string;
  readonly passcode: string;
  /** The person of a one-tap button; beats the typed fields. */
  readonly sub: string | undefined;
  readonly refused: boolean;
  readonly failure: FailureMode;
}

/** Either the person who signed in, or what to tell whoever tried. */
export type SignInCheck = { readonly person: Person } | { readonly problem: string };

export function readSignInForm(body: string): SignInForm {
  const fields = new URLSearchParams(body);
  const failure = fields.get('failure');
  return {
    citizenId: (fields.get('citizenId') ?? '').replace(/\s/g, ''),
    passcode: fields.get('passcode') ?? '',
    sub: fields.get('sub') ?? undefined,
    refused: fields.get('decision') === 'refuse',
    failure: isFailureMode(failure) ? failure : 'normal',
  };
}

/** A button signs in featured people only; everybody else needs number and passcode, and is not told which of them was wrong. */
export function checkSignIn(form: SignInForm, people: People): SignInCheck {
  if (form.sub !== undefined) {
    const person = people.bySub.get(form.sub);
    if (person?.featured) return { person };
    return { problem: 'Người này không còn trong danh sách. Hãy chọn người khác, hoặc nhập số định danh và mật khẩu.' };
  }
  if (!/^\d{12}$/.test(form.citizenId)) {
    return { problem: 'Số định danh cá nhân phải có đúng 12 chữ số. Hãy xem lại số đã nhập.' };
  }
  const person = people.byCitizenId.get(form.citizenId);
  if (person && person.passcode === form.passcode) return { person };
  const otherWay = people.featured.length > 0 ? ', hoặc chọn một người trong danh sách bên dưới' : '';
  return { problem: `Số định danh hoặc mật khẩu chưa đúng. Hãy nhập lại mật khẩu${otherWay}.` };
}
