import { PDFDocument, PDFName } from 'pdf-lib';

export interface DocumentHead {
  title: string;
  author: string;
  subject: string;
  createdAt: Date;
  changedAt: Date;
}

/** Says of a document what it is, in which language, and that its title is to be shown. */
export function describeDocument(document: PDFDocument, head: DocumentHead): void {
  document.setTitle(head.title, { showInWindowTitleBar: true });
  document.setAuthor(head.author);
  document.setSubject(head.subject);
  document.setLanguage('vi-VN');
  document.setProducer('Học Vụ Số');
  document.setCreationDate(head.createdAt);
  document.setModificationDate(head.changedAt);
  const { context, catalog } = document;
  const metadata = context.stream(xmpOf(head), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
}

/** The same for programs that archive and check documents (ISO 16684-1), and that the page is made for all (PDF/UA). */
function xmpOf({ title, author, createdAt, changedAt }: DocumentHead): Buffer {
  const xml = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${createdAt.toISOString()}</xmp:CreateDate><xmp:ModifyDate>${changedAt.toISOString()}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return Buffer.from(xml, 'utf8');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
