import {
  type PDFArray,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

const BEGIN = PDFOperatorNames.BeginMarkedContentSequence;
const END = PDFOperator.of(PDFOperatorNames.EndMarkedContent);

/** What a part of the page is to those who do not see it. */
export type Tag = 'H1' | 'P' | 'Figure' | 'Link';

/** A box on the page: left, bottom, right, top in points. */
export type Box = [number, number, number, number];

/** One page whose content says in which order it is read and what it is (ISO 32000-1, 14.7-14.8; PDF/UA-1). */
export class TaggedPage {
  private readonly root: PDFRef;
  private readonly body: PDFRef;
  private readonly elements: PDFRef[] = [];
  private readonly links: PDFRef[] = [];
  private readonly annotations: PDFRef[] = [];

  constructor(
    private readonly document: PDFDocument,
    private readonly page: PDFPage,
  ) {
    this.root = document.context.nextRef();
    this.body = document.context.nextRef();
  }

  /** Draws what is there for the eye alone. */
  decoration(operators: readonly PDFOperator[]): void {
    const begin = PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]);
    this.page.pushOperators(begin, ...operators, END);
  }

  /** Draws a part that is read in its turn. */
  part(tag: Tag, operators: readonly PDFOperator[], more: { alt?: string; box?: Box } = {}): void {
    this.mark(tag, operators);
    this.elements.push(this.element(tag, PDFNumber.of(this.elements.length), more));
  }

  /** Draws a part that leads to `address` when its box is pressed. */
  link(address: string, box: Box, alt: string, operators: readonly PDFOperator[]): void {
    const { context } = this.document;
    this.mark('Link', operators);
    const annotation = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: box,
        Border: [0, 0, 0],
        F: 4,
        StructParent: 1 + this.links.length,
        Contents: PDFHexString.fromText(alt),
        A: context.obj({
          Type: 'Action',
          S: 'URI',
          URI: PDFHexString.of(Buffer.from(address, 'ascii').toString('hex')),
        }),
      }),
    );
    const kids = context.obj([this.elements.length, context.obj({ Type: 'OBJR', Obj: annotation, Pg: this.page.ref })]);
    const element = this.element('Link', kids, { alt });
    this.elements.push(element);
    this.links.push(element);
    this.annotations.push(annotation);
  }

  /** Writes the tree of what was drawn. */
  finish(): void {
    const { context, catalog } = this.document;
    const parents = [0, context.obj(this.elements), ...this.links.flatMap((link, at) => [1 + at, link])];
    context.assign(this.body, context.obj({ Type: 'StructElem', S: 'Document', P: this.root, K: this.elements }));
    context.assign(
      this.root,
      context.obj({
        Type: 'StructTreeRoot',
        K: this.body,
        ParentTree: context.obj({ Nums: parents }),
        ParentTreeNextKey: 1 + this.links.length,
      }),
    );
    catalog.set(PDFName.of('StructTreeRoot'), this.root);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    this.page.node.set(PDFName.of('StructParents'), PDFNumber.of(0));
    this.page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.page.node.set(PDFName.of('Annots'), context.obj(this.annotations));
  }

  private mark(tag: Tag, operators: readonly PDFOperator[]): void {
    const properties = `<</MCID ${this.elements.length}>>`;
    this.page.pushOperators(PDFOperator.of(BEGIN, [PDFName.of(tag), properties]), ...operators, END);
  }

  private element(tag: Tag, kids: PDFNumber | PDFArray, { alt, box }: { alt?: string; box?: Box }): PDFRef {
    const { context } = this.document;
    const element: PDFDict = context.obj({ Type: 'StructElem', S: tag, P: this.body, Pg: this.page.ref, K: kids });
    if (alt) element.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
    if (box) element.set(PDFName.of('A'), context.obj({ O: 'Layout', BBox: box, Placement: 'Block' }));
    return context.register(element);
  }
}
