import { zipOf } from './zip-of.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"',
].join(' ');

/** id → type and target of a relationship. */
type Related = Record<string, readonly [string, string]>;

const rels = (related: Related): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(related)
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${target.includes('://') ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** Centimetres on a slide of 33.87 × 19.05. */
const emu = (centimetres: number): number => Math.round(centimetres * 360_000);

/** Left, top, width and height in centimetres. */
export type At = readonly [number, number, number, number];

export const xfrm = ([x, y, width, height]: At, tag = 'a:xfrm', attributes = ''): string =>
  `<${tag} ${attributes}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;

/** Paragraphs; those that begin with `<` are XML already. */
export const words = (...paragraphs: string[]): string =>
  paragraphs.map((each) => (each.startsWith('<') ? each : `<a:p><a:r><a:t>${each}</a:t></a:r></a:p>`)).join('');

let lastId = 1;
const named = (kind: string, name: string, inner = '', attributes = ''): string =>
  `<p:nv${kind}Pr><p:cNvPr id="${(lastId += 1)}" name="${name}" ${attributes}/><p:cNv${kind}Pr/><p:nvPr>${inner}</p:nvPr></p:nv${kind}Pr>`;

export const placeholder = (type: string, idx: number | undefined, ...paragraphs: string[]): string =>
  `<p:sp>${named('Sp', type, `<p:ph type="${type}"${idx === undefined ? '' : ` idx="${idx}"`}/>`)}<p:spPr/>` +
  `<p:txBody><a:bodyPr/><a:lstStyle/>${words(...paragraphs)}</p:txBody></p:sp>`;

/** A shape with a look of its own; `look` comes after the geometry. */
export const shape = (
  geometry: string,
  at: At,
  look = '',
  paragraphs: readonly string[] = [],
  body = '<a:bodyPr/>',
  turn = '',
): string =>
  `<p:sp>${named('Sp', geometry)}<p:spPr>${xfrm(at, 'a:xfrm', turn)}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${look}</p:spPr>` +
  `<p:txBody>${body}<a:lstStyle/>${paragraphs.length > 0 ? words(...paragraphs) : '<a:p/>'}</p:txBody></p:sp>`;

export const picture = (id: string, at: At, description = '', crop = '', media = ''): string =>
  `<p:pic>${named('Pic', 'Hình', media, `descr="${description}"`)}<p:blipFill><a:blip r:embed="${id}"/>${crop}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr>${xfrm(at)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export const table = (at: At, ...rows: string[][]): string => {
  const width = emu(at[2] / (rows[0]?.length ?? 1));
  const cell = (text: string) => `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words(text)}</a:txBody><a:tcPr/></a:tc>`;
  return (
    `<p:graphicFrame>${named('GraphicFrame', 'Bảng')}${xfrm(at, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1" bandRow="1"/><a:tblGrid>${(rows[0] ?? []).map(() => `<a:gridCol w="${width}"/>`).join('')}</a:tblGrid>` +
    `${rows.map((row) => `<a:tr h="${emu(1.2)}">${row.map(cell).join('')}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
};

export const chart = (id: string, at: At, name: string): string =>
  `<p:graphicFrame>${named('GraphicFrame', name)}${xfrm(at, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`;

export const diagram = (data: string, at: At): string =>
  `<p:graphicFrame>${named('GraphicFrame', 'Sơ đồ')}${xfrm(at, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram">` +
  `<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="${data}"/></a:graphicData></a:graphic></p:graphicFrame>`;

export const group = (at: At, ...shapes: string[]): string =>
  `<p:grpSp>${named('GrpSp', 'Nhóm')}<p:grpSpPr><a:xfrm><a:off x="${emu(at[0])}" y="${emu(at[1])}"/><a:ext cx="${emu(at[2])}" cy="${emu(at[3])}"/>` +
  `<a:chOff x="0" y="0"/><a:chExt cx="${emu(10)}" cy="${emu(10)}"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`;

const tree = (inner: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${inner}</p:spTree>`;

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">
<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F4E79"/></a:dk2>
<a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="C0392B"/></a:accent1><a:accent2><a:srgbClr val="2E86C1"/></a:accent2></a:clrScheme>
<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme>
<a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/></a:lnStyleLst>
<a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const boxed = (type: string, idx: string, at: At, body = '<a:bodyPr/>'): string =>
  `<p:sp>${named('Sp', type, `<p:ph type="${type}"${idx}/>`)}<p:spPr>${xfrm(at)}</p:spPr><p:txBody>${body}<a:lstStyle/><a:p/></p:txBody></p:sp>`;

const MASTER = `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(
  boxed('title', '', [2, 1, 29.87, 3], '<a:bodyPr anchor="ctr"/>') +
    boxed('body', ' idx="1"', [2, 4.5, 29.87, 12]) +
    shape('rect', [0, 18.2, 33.87, 0.85], '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'),
)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" hlink="hlink"/>
<p:txStyles><p:titleStyle><a:lvl1pPr><a:buNone/><a:defRPr sz="4400" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>
<p:bodyStyle><a:lvl1pPr marL="342900" indent="-342900"><a:spcBef><a:spcPts val="1000"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="2800"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>
<a:lvl2pPr marL="800100" indent="-342900"><a:buFont typeface="Wingdings"/><a:buChar char="ü"/><a:defRPr sz="2400"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl2pPr></p:bodyStyle></p:txStyles></p:sldMaster>`;

const LAYOUT = `<p:sldLayout ${NAMESPACES}><p:cSld>${tree(
  boxed('title', '', [2, 1, 29.87, 3]) + boxed('body', ' idx="1"', [2, 4.5, 29.87, 12]),
)}</p:cSld></p:sldLayout>`;

/** One slide of a presentation that a spec makes. */
export interface MadeSlide {
  shapes?: string;
  /** Paragraphs of the speaker's notes. */
  notes?: string[];
  /** Attributes of `p:sld`, and what stands after its shapes. */
  attributes?: string;
  after?: string;
  background?: string;
  related?: Related;
  /** In place of the slide: what a broken file holds, or `null` for no part at all. */
  instead?: string | null;
}

const notesXml = (paragraphs: readonly string[]): string =>
  `<p:notes ${NAMESPACES}><p:cSld>${tree(placeholder('sldImg', undefined) + placeholder('body', 1, ...paragraphs))}</p:cSld></p:notes>`;

const slideXml = ({ shapes = '', attributes = '', after = '', background = '' }: MadeSlide): string =>
  `<p:sld ${NAMESPACES} ${attributes}><p:cSld>${background}${tree(shapes)}</p:cSld>${after}</p:sld>`;

/** Slides counted from 1, each in a section. */
type Sections = readonly { name: string; slides: readonly number[] }[];

function presentationXml(count: number, sections: Sections): string {
  const list = sections.map(
    ({ name, slides }) =>
      `<p14:section name="${name}" id="{0}"><p14:sldIdLst>${slides.map((each) => `<p14:sldId id="${255 + each}"/>`).join('')}</p14:sldIdLst></p14:section>`,
  );
  const ids = Array.from({ length: count }, (_, at) => `<p:sldId id="${256 + at}" r:id="s${at + 1}"/>`);
  return (
    `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="m1"/></p:sldMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
    `<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/><p:extLst><p:ext uri="{0}"><p14:sectionLst>${list.join('')}</p14:sectionLst></p:ext></p:extLst></p:presentation>`
  );
}

/** A presentation of PowerPoint with these slides; `files` are further parts, or others in the place of ours. */
export function presentation(
  slides: readonly MadeSlide[],
  { sections = [], files = {} }: { sections?: Sections; files?: Record<string, string | Buffer> } = {},
): Promise<Buffer> {
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': rels({ r1: ['officeDocument', 'ppt/presentation.xml'] }),
    'ppt/presentation.xml': presentationXml(slides.length, sections),
    'ppt/_rels/presentation.xml.rels': rels({
      m1: ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ...Object.fromEntries(slides.map((_, at) => [`s${at + 1}`, ['slide', `slides/slide${at + 1}.xml`] as const])),
    }),
    'ppt/slideMasters/slideMaster1.xml': MASTER,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels({ t1: ['theme', '../theme/theme1.xml'] }),
    'ppt/slideLayouts/slideLayout1.xml': LAYOUT,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': rels({ m1: ['slideMaster', '../slideMasters/slideMaster1.xml'] }),
    'ppt/theme/theme1.xml': THEME,
  };
  slides.forEach((slide, at) => {
    const own = `slide${at + 1}.xml`;
    if (slide.instead !== null) parts[`ppt/slides/${own}`] = slide.instead ?? slideXml(slide);
    parts[`ppt/slides/_rels/${own}.rels`] = rels({
      l1: ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...(slide.notes ? { n1: ['notesSlide', `../notesSlides/notes${own}`] as const } : {}),
      ...slide.related,
    });
    if (slide.notes) parts[`ppt/notesSlides/notes${own}`] = notesXml(slide.notes);
  });
  return zipOf({ ...parts, ...files });
}
