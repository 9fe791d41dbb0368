import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import {
  handleGatewayOrder,
  handleGatewayState,
  showGatewayPage,
  type GatewayControl,
} from '../gateway/gateway-control.js';
import { handleGateway, type GatewayDesk } from '../gateway/gateway-routes.js';
import { handleDirect, type DirectRoad } from '../roads/direct-road.js';
import { handlePortal, type PortalRoad } from '../roads/portal-road.js';
import { forgetEarlierSignIn } from './forget-earlier-sign-in.js';
import { handleInteraction, type SignInDesk } from './interaction-routes.js';
import { BodyTooLargeError } from './read-body.js';
import { replyWithJson, replyWithMessage } from './replies.js';
import { handleFailureOrder, handleHealth } from './sandbox-routes.js';

/** Everything that answers requests here. */
export interface SandboxDesk extends SignInDesk {
  readonly gateway: GatewayDesk;
  readonly portal: PortalRoad;
  readonly direct: DirectRoad;
}

/**
 * Sends each request where it belongs: the sandbox's own pages and orders here, the OpenID protocol to the provider.
 * @param report told of errors nobody expected; never given request data.
 */
export function createRequestListener(desk: SandboxDesk, report: (message: string) => void): RequestListener {
  const protocol = desk.provider.callback();
  return (req, res) => {
    forgetEarlierSignIn(req);
    const own = ownRoute(desk, req, res);
    if (!own) return void protocol(req, res);
    own.catch((error: unknown) => replyToError(error, res, report));
  };
}

function ownRoute(desk: SandboxDesk, req: IncomingMessage, res: ServerResponse): Promise<void> | undefined {
  const path = (req.url ?? '/').split('?')[0] ?? '/';
  if (path.startsWith('/interaction/')) return handleInteraction(desk, req, res);
  if (path === '/sandbox/health') return handleHealth(desk.peopleFile, res);
  if (path === '/sandbox/failures' && req.method === 'POST') return handleFailureOrder(desk.plan, req, res);
  if (path === '/') return Promise.resolve(welcome(res));
  return roadRoute(desk, path, req, res) ?? gatewayRoute(desk.gateway, path, req, res);
}

function roadRoute(
  { portal, direct }: SandboxDesk,
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> | undefined {
  const url = new URL(req.url ?? '/', 'http://sandbox.invalid');
  if (path.startsWith('/portal/')) return handlePortal(portal, url, req, res);
  if (path.startsWith('/direct/')) return handleDirect(direct, url, req, res);
  return undefined;
}

function gatewayRoute(
  desk: GatewayDesk,
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> | undefined {
  const control: GatewayControl = desk;
  if (path.startsWith('/confirmation-gateway/')) return handleGateway(desk, req, res);
  if (path === '/sandbox/gateway-state') return Promise.resolve(handleGatewayState(control, res));
  if (path === '/sandbox/gateway-failures' && req.method === 'POST') return handleGatewayOrder(control, req, res);
  if (path === '/sandbox/gateway') return Promise.resolve(showGatewayPage(control, res));
  return undefined;
}

function welcome(res: ServerResponse): void {
  replyWithMessage(res, 200, {
    title: 'Cổng đang chạy',
    text: 'Hãy mở Học Vụ Số và bấm "Đăng nhập bằng VNeID". Trang đăng nhập thử sẽ hiện ra.',
  });
}

function replyToError(error: unknown, res: ServerResponse, report: (message: string) => void): void {
  if (error instanceof BodyTooLargeError) return replyWithJson(res, 413, { message: error.message });
  report(error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error');
  if (res.headersSent) return void res.end();
  replyWithMessage(res, 500, {
    title: 'Cổng thử nghiệm gặp lỗi',
    text: 'Hãy quay lại Học Vụ Số và thử đăng nhập một lần nữa.',
  });
}
