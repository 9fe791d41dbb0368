/** The page that plays an H5P package: the player, and a script that tells the page around it of scores. */
export function h5pPage(packageId: string, title: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/goi/may/styles/h5p.css">
<style>body{margin:0;background:#fff}</style>
</head>
<body>
<div id="goi" data-package="${packageId}"></div>
<script src="/goi/may/main.bundle.js"></script>
<script src="/goi/may/h5p-in-frame.js"></script>
</body>
</html>`;
}

/** The page that opens the first page of a SCORM package in a frame of its own and passes on what it tells. */
export function scormPage(address: string, title: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<style>html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block;background:#fff}</style>
</head>
<body>
<iframe src="${escaped(address)}" title="${escaped(title)}"></iframe>
<script src="/goi/may/pass-on.js"></script>
</body>
</html>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
