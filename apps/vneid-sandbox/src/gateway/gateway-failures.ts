/** What a request does; a failure is played by the next request that it fits. */
export type GatewayRequest = 'send' | 'state' | 'list';

interface GatewayFailure {
  /** What a tester reads in the list of situations. */
  readonly label: string;
  readonly fits: readonly GatewayRequest[];
}

const EVERYTHING = ['send', 'state', 'list'] as const;
const SENDING = ['send'] as const;

/** Every situation the other side can play, see docs/confirmation-gateway.md. */
export const GATEWAY_FAILURES = {
  down: { label: 'Cổng đang nghỉ (503)', fits: EVERYTHING },
  refused: { label: 'Ngắt kết nối, không trả lời', fits: EVERYTHING },
  'too-many': { label: 'Gửi quá nhanh (429)', fits: EVERYTHING },
  slow: { label: 'Trả lời chậm', fits: EVERYTHING },
  html: { label: 'Trả lời bằng một trang web', fits: EVERYTHING },
  truncated: { label: 'Trả lời bị cắt giữa chừng', fits: EVERYTHING },
  'other-key': { label: 'Trả lời về một mã không ai hỏi', fits: EVERYTHING },
  'error-after-accepting': { label: 'Đã nhận nhưng báo lỗi 500', fits: SENDING },
  'cut-after-accepting': { label: 'Đã nhận rồi ngắt kết nối', fits: SENDING },
  late: { label: 'Kết quả về muộn', fits: SENDING },
  'out-of-order': { label: 'Kết quả về không theo thứ tự', fits: SENDING },
  'changes-its-mind': { label: 'Đã xác nhận rồi lại trả về', fits: SENDING },
  forgets: { label: 'Nhận rồi làm mất', fits: SENDING },
  'never-sent': { label: 'Xác nhận một mã chưa từng gửi', fits: ['state', 'list'] },
  'wrong-state': { label: 'Trạng thái không có nghĩa', fits: ['state', 'list'] },
  'no-date': { label: 'Xác nhận thiếu ngày', fits: ['state', 'list'] },
  twice: { label: 'Danh sách lặp lại hai lần', fits: ['list'] },
} as const satisfies Readonly<Record<string, GatewayFailure>>;

export type GatewayFailureMode = keyof typeof GATEWAY_FAILURES;

export const GATEWAY_FAILURE_MODES = Object.keys(GATEWAY_FAILURES) as GatewayFailureMode[];

/** A failure that was ordered. */
export interface GatewayOrder {
  readonly mode: GatewayFailureMode;
  /** Requests it holds for; endless when only a period was given. */
  readonly times?: number;
  /** Milliseconds from now for which it holds. */
  readonly forMs?: number;
  readonly delayMs?: number;
}

/** The failure one request plays. */
export interface GatewayFailureNow {
  readonly mode: GatewayFailureMode;
  readonly delayMs: number | undefined;
  /** Requests that play it afterwards. */
  readonly remaining: number;
}

interface Standing {
  readonly mode: GatewayFailureMode;
  readonly delayMs: number | undefined;
  readonly until: number;
  left: number;
}

/** Which request fails how: orders are worked off one after the other, each by the requests that it fits. */
export class GatewayFailurePlan {
  private orders: Standing[] = [];
  private readonly returned = new Map<string, string>();

  constructor(private readonly now: () => number) {}

  order({ mode, times, forMs, delayMs }: GatewayOrder): void {
    const until = forMs === undefined ? Infinity : this.now() + forMs;
    const left = times ?? (forMs === undefined ? 1 : Infinity);
    this.orders.push({ mode, delayMs, until, left });
  }

  /** Whenever this person's number is sent, it is returned with this reason. */
  returnPerson(citizenId: string, reason: string): void {
    this.returned.set(citizenId, reason);
  }

  reasonToReturn(citizenId: string): string | undefined {
    return this.returned.get(citizenId);
  }

  clear(): void {
    this.orders = [];
    this.returned.clear();
  }

  /** The failure for a request, if one is due. Takes it. */
  take(request: GatewayRequest): GatewayFailureNow | undefined {
    this.dropWhatIsOver();
    const found = this.orders.find(({ mode }) => fits(mode, request));
    if (!found) return undefined;
    found.left -= 1;
    return { mode: found.mode, delayMs: found.delayMs, remaining: found.left };
  }

  /** The modes that still hold. */
  standing(): GatewayFailureMode[] {
    this.dropWhatIsOver();
    return this.orders.map(({ mode }) => mode);
  }

  private dropWhatIsOver(): void {
    const now = this.now();
    this.orders = this.orders.filter(({ left, until }) => left > 0 && now < until);
  }
}

function fits(mode: GatewayFailureMode, request: GatewayRequest): boolean {
  return (GATEWAY_FAILURES[mode].fits as readonly GatewayRequest[]).includes(request);
}
