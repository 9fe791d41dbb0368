import { once } from 'node:events';
import { ZipFile } from 'yazl';

/** A zip archive of texts by their names. */
export async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(zip.outputStream, 'end');
  return Buffer.concat(chunks);
}

/** A manifest as authoring tools write it. */
export const manifest = ({ title = 'Tin giả', href = 'bai/index.html', version = '1.2', head = '' } = {}): string =>
  `<?xml version="1.0"?>${head}
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>${title}</title>
    <item identifier="i" identifierref="r"><title>Bài</title></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="${href}"><file href="${href}"/></resource></resources>
</manifest>`;

/** A page that scores 80 by the interface of SCORM, and tries to get out of its frame. */
const SCO = `<!doctype html><html><head><title>Bài</title></head><body><p id="out"></p><script>
  const tried = [];
  for (const [name, attempt] of [
    ['cookie', () => document.cookie],
    ['storage', () => localStorage.length],
    ['around', () => window.parent.document.title],
    ['top', () => window.top.location.href],
  ]) try { tried.push(name + ':' + attempt()); } catch (error) { tried.push(name + ':' + error.name); }
  document.getElementById('out').textContent = self.origin + ' ' + tried.join(' ');
  API.LMSInitialize('');
  API.LMSSetValue('cmi.core.score.raw', '80');
  API.LMSSetValue('cmi.core.lesson_status', 'passed');
  API.LMSFinish('');
</script></body></html>`;

export const scormPackage = (wishes: { title?: string; href?: string } = {}): Promise<Buffer> =>
  zipOf({ 'imsmanifest.xml': manifest(wishes), 'bai/index.html': SCO });

/** The smallest H5P package: a main library without dependencies. */
export const h5pPackage = (files: Record<string, string> = {}): Promise<Buffer> =>
  zipOf({
    'h5p.json': JSON.stringify({
      title: 'Ghép thẻ',
      mainLibrary: 'H5P.Greeting',
      preloadedDependencies: [{ machineName: 'H5P.Greeting', majorVersion: 1, minorVersion: 0 }],
    }),
    'content/content.json': '{"greeting":"Chào"}',
    'H5P.Greeting-1.0/library.json': JSON.stringify({
      machineName: 'H5P.Greeting',
      majorVersion: 1,
      minorVersion: 0,
      patchVersion: 0,
      runnable: 1,
      title: 'Greeting',
      preloadedJs: [{ path: 'greeting.js' }],
    }),
    'H5P.Greeting-1.0/greeting.js': `var H5P = H5P || {};
H5P.Greeting = function () {
  H5P.EventDispatcher.call(this);
  this.attach = ($container) => {
    $container.append('<p>' + self.origin + '</p>');
    const statement = { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' }, result: { score: { scaled: 0.5 } } };
    setTimeout(() => H5P.externalDispatcher.trigger('xAPI', { statement }), 300);
  };
};`,
    ...files,
  });
