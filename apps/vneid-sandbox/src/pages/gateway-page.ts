import { GATEWAY_FAILURES, type GatewayFailureMode } from '../gateway/gateway-failures.js';
import { markup, renderPage, when, type Html } from './page.js';

export interface GatewayPage {
  readonly counts: { readonly received: number; readonly confirmed: number; readonly returned: number };
  readonly orders: readonly GatewayFailureMode[];
  readonly problem: string | undefined;
}

/** The page of the confirmation gateway's other side: what it holds, and which failure it should play. */
export function renderGatewayPage({ counts, orders, problem }: GatewayPage): string {
  return renderPage(
    'Cổng xác nhận thử nghiệm',
    markup`${when(problem !== undefined, () => markup`<p class="error" role="alert">${problem ?? ''}</p>`)}
<p>Cổng đang giữ ${counts.received} hồ sơ chờ trả lời, ${counts.confirmed} đã xác nhận, ${counts.returned} đã trả về.</p>
<p role="status">${when(orders.length === 0, () => markup`Cổng đang chạy bình thường.`)}${when(orders.length > 0, () => markup`Tình huống đang chờ: ${orders.map(nameOf)}`)}</p>
<form method="post" action="/sandbox/gateway-failures" autocomplete="off">
<label for="mode">Tình huống thử</label>
<select id="mode" name="mode">
<option value="normal">Bình thường (bỏ mọi tình huống)</option>
${Object.entries(GATEWAY_FAILURES).map(([mode, { label }]) => markup`<option value="${mode}">${label}</option>`)}
<option value="return-person">Trả về hồ sơ của một người</option>
</select>
${field('times', 'Số lần', 'Bỏ trống: một lần', 'numeric')}
${field('forMs', 'Trong bao lâu (mili giây)', 'Ví dụ 60000 là một phút', 'numeric')}
${field('delayMs', 'Chậm bao lâu (mili giây)', 'Cho các tình huống chậm và muộn', 'numeric')}
${field('citizenId', 'Số định danh của người bị trả về', '12 chữ số', 'numeric')}
${field('reason', 'Lý do trả về', 'Một câu ngắn', 'text')}
<button class="main" type="submit">Đặt tình huống</button>
</form>`,
  );
}

const nameOf = (mode: GatewayFailureMode): Html => markup`${GATEWAY_FAILURES[mode].label}. `;

function field(name: string, label: string, hint: string, mode: 'numeric' | 'text'): Html {
  return markup`<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
<input id="${name}" name="${name}" inputmode="${mode}" aria-describedby="${name}-hint">`;
}
