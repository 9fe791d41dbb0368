import { createHash } from 'node:crypto';

/** Old phones know no grid and no variables, so the page is a plain column. */
export const PAGE_STYLE = `*{box-sizing:border-box}body{margin:0;background:#f7f3ea;color:#2b2320;font:18px/1.55 "Be Vietnam Pro",Roboto,"Noto Sans",Arial,sans-serif}
.page{max-width:720px;margin:0 auto;padding:16px}header,.lang{overflow:hidden}header a{color:#9a1b1e;font-weight:600;display:inline-block;padding:12px 0}
.lang{float:right}h1{font-size:26px;line-height:1.25;margin:8px 0}h2{font-size:20px;margin:28px 0 8px}
.status{border-left:6px solid #1c6b3a;background:#fff;padding:14px 16px;margin:16px 0}.status strong{display:block;font-size:22px;color:#1c6b3a}
.expired,.warn{border-color:#8a5a00}.expired strong{color:#8a5a00}.revoked,.replaced,.bad{border-color:#a01515}.revoked strong,.replaced strong{color:#a01515}
table{width:100%;border-collapse:collapse;background:#fff}th,td{text-align:left;vertical-align:top;padding:10px 12px;border-bottom:1px solid #e2dacb}
th{width:38%;font-weight:400;color:#5c524c}td{font-weight:600;overflow-wrap:anywhere;word-wrap:break-word}ol{padding-left:24px}li{margin:6px 0}
label{font-weight:600;display:block;margin-top:12px}input{width:100%;font:inherit;font-size:20px;padding:12px;border:2px solid #5c524c;background:#fff;border-radius:6px;min-height:52px}
button{font:inherit;font-weight:600;min-height:52px;padding:10px 28px;margin-top:12px;border:0;border-radius:6px;background:#9a1b1e;color:#fff}
.hint,footer{color:#5c524c;font-size:16px}a{color:#9a1b1e}a:focus,input:focus,button:focus{outline:3px solid #1a5fb4;outline-offset:2px}
@media(max-width:480px){th,td{display:block;width:auto;border:0;padding:8px 12px 0}td{padding-top:0;padding-bottom:8px;border-bottom:1px solid #e2dacb}}
@media print{form,.lang,.noprint{display:none}body{background:#fff}}`;

/** What a browser may do with the page: show it with this style, and send its form here. Nothing else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
