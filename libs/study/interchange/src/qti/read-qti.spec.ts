import { describe, expect, it } from '@jest/globals';
import { readQtiXml } from './read-qti.js';

const item21 = (interaction: string, right: string[]) => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="Mã OTP" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
    <correctResponse>${right.map((key) => `<value>${key}</value>`).join('')}</correctResponse>
  </responseDeclaration>
  <itemBody><p>Có người xin mã OTP.</p>${interaction}</itemBody>
  <modalFeedback outcomeIdentifier="F" identifier="ok" showHide="show">Mã là bí mật.</modalFeedback>
</assessmentItem>`;

const CHOICE = `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>Ông bà làm gì?</prompt>
  <simpleChoice identifier="A">Đọc <b>ngay</b><feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Mất tiền.</feedbackInline></simpleChoice>
  <simpleChoice identifier="B">Không đọc &amp; tắt máy</simpleChoice></choiceInteraction>`;

const ITEM30 = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i2" title="Bí mật">
  <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
    <qti-correct-response><qti-value>A</qti-value><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
  <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="0"><qti-prompt>Cái gì bí mật?</qti-prompt>
    <qti-simple-choice identifier="A">OTP</qti-simple-choice><qti-simple-choice identifier="B">Mật khẩu</qti-simple-choice>
    <qti-simple-choice identifier="C">Tên tỉnh</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>`;

describe('items of QTI', () => {
  it('of version 2.1 with one right choice', () => {
    const [read] = readQtiXml(item21(CHOICE, ['B']));
    expect(read?.item).toMatchObject({ title: 'Mã OTP', outcome: 'imported' });
    expect(read?.question).toMatchObject({
      kind: 'single',
      text: 'Có người xin mã OTP.\nÔng bà làm gì?',
      explanation: 'Mã là bí mật.',
      options: [
        { text: 'Đọc ngay', correct: false, feedback: 'Mất tiền.' },
        { text: 'Không đọc & tắt máy', correct: true },
      ],
    });
  });

  it('of version 3.0 with several', () => {
    const [read] = readQtiXml(ITEM30);
    expect(read?.question).toMatchObject({
      kind: 'multiple',
      options: [{ correct: true }, { correct: true }, { text: 'Tên tỉnh', correct: false }],
    });
  });

  it('of a type we do not know are refused by its name', () => {
    const [read] = readQtiXml(item21('<graphicGapMatchInteraction responseIdentifier="RESPONSE"/>', ['A']));
    expect(read?.item).toMatchObject({ outcome: 'refused' });
    expect(read?.item.notes[0]?.vi).toContain('"graphicGapMatchInteraction"');
  });

  it('are asked for in words when there are none', () => {
    expect(() => readQtiXml('<quiz/>')).toThrow(expect.objectContaining({ code: 'interchange.not-qti' }));
  });
});
