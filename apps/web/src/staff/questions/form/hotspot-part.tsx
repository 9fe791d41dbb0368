import { Trans, useLingui } from '@lingui/react/macro';
import type { QuestionOf } from '@hvs/contracts';
import { CheckAt, NumberAt, TextAt } from './fields.js';
import { AreaBoard } from './area-board.js';
import { freshKey } from './keys.js';
import { ListEditor } from './list-editor.js';
import { MediaField } from './media-field.js';
import styles from './form.module.css';

type Hotspot = QuestionOf<'hotspot'>;
type Area = Hotspot['areas'][number];

/** Thousandths of the picture and the percent that people write. */
const percent = (thousandths: number): number => thousandths / 10;
const thousandths = (shown: number): number => Math.round(shown * 10);

/** The areas of a picture: drawn on it, moved by the arrow keys, or given in numbers. */
export function HotspotPart({ question, set }: { question: Hotspot; set: (question: Hotspot) => void }) {
  const { t } = useLingui();
  const { image, areas } = question;
  const change = (next: Area[]): void => set({ ...question, areas: next });
  const fresh = (area: Area['area']): Area => ({
    key: freshKey(areas),
    area,
    correct: !areas.some(({ correct }) => correct),
  });
  return (
    <>
      <MediaField
        kind="image"
        path="image.src"
        label={t`Tệp hình để chạm`}
        src={image.src}
        set={(src) => set({ ...question, image: { ...image, src } })}
      />
      <TextAt
        path="image.description"
        label={t`Hình cho thấy gì`}
        value={image.description}
        set={(description) => set({ ...question, image: { ...image, description } })}
      />
      {image.src !== '' && (
        <AreaBoard image={image} areas={areas} change={change} draw={(area) => change([...areas, fresh(area)])} />
      )}
      <ListEditor<Area>
        path="areas"
        legend={t`Các vùng trong hình`}
        hint={
          <Trans>Kéo trên hình để vẽ vùng mới, hoặc thêm vùng rồi gõ số. Mọi số tính bằng phần trăm của hình.</Trans>
        }
        one={t`Vùng`}
        addLabel={t`Thêm vùng ở giữa hình`}
        items={areas}
        change={change}
        add={() => fresh({ x: 400, y: 400, width: 200, height: 200 })}
        render={(area, setArea, index) => <AreaFields area={area} set={setArea} index={index} />}
      />
    </>
  );
}

function AreaFields({ area, set, index }: { area: Area; set: (area: Area) => void; index: number }) {
  const { t } = useLingui();
  const sides = [
    ['x', t`Cách mép trái (%)`],
    ['y', t`Cách mép trên (%)`],
    ['width', t`Rộng (%)`],
    ['height', t`Cao (%)`],
  ] as const;
  return (
    <>
      <div className={styles.numbers}>
        {sides.map(([side, label]) => (
          <NumberAt
            key={side}
            path={`areas[${index}]${side === 'x' ? '' : `.${side}`}`}
            label={label}
            value={percent(area.area[side])}
            set={(shown) => set({ ...area, area: { ...area.area, [side]: thousandths(shown) } })}
          />
        ))}
      </div>
      <CheckAt
        path={`areas[${index}].correct`}
        label={t`Chạm vào đây là đúng`}
        checked={area.correct}
        set={(correct) => set({ ...area, correct })}
      />
      <TextAt
        path={`areas[${index}].feedback`}
        label={t`Nói gì với người chạm vào đây (không bắt buộc)`}
        value={area.feedback ?? ''}
        set={(feedback) => set({ ...area, feedback: feedback === '' ? undefined : feedback })}
      />
    </>
  );
}
