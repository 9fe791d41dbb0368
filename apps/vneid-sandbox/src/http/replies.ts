import type { ServerResponse } from 'node:http';

import { renderMessagePage, type Message } from '../pages/message-page.js';
import { PAGE_HEADERS } from '../pages/page.js';

export function replyWithPage(res: ServerResponse, status: number, page: string): void {
  res.writeHead(status, PAGE_HEADERS).end(page);
}

export function replyWithMessage(res: ServerResponse, status: number, message: Message): void {
  replyWithPage(res, status, renderMessagePage(message));
}

export function replyWithJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body));
}

/** Sends the browser on. 303, so that a form is not sent again. */
export function redirect(res: ServerResponse, address: string): void {
  res.writeHead(303, { Location: address, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }).end();
}
