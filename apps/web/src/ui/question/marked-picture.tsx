import { Trans, useLingui } from '@lingui/react/macro';
import type { Picture } from '@hvs/contracts';
import { PicturePin } from './picture-pin.js';
import { readPoint } from './picture-point.js';
import styles from './question.module.css';

export interface MarkedPlaces {
  image: Picture;
  mediaUrl: (src: Picture['src']) => string;
  /** As `x,y`, like an answer. */
  own?: string | undefined;
  /** Whether that was right; left out where it is not judged. */
  isRight?: boolean | undefined;
  /** Where it was not the one tapped, if it may be shown. */
  right?: string | undefined;
}

interface MarkedPictureProps extends MarkedPlaces {
  /** The places in words, for those who do not see the picture. */
  ownWords?: string;
  rightWords?: string | undefined;
}

/** The picture that was tapped: where, and where the right place is. */
export function MarkedPicture({ image, mediaUrl, own, isRight, right, ownWords, rightWords }: MarkedPictureProps) {
  const { t } = useLingui();
  const [tapped, wanted] = [readPoint(own), readPoint(right)];
  const words = [
    image.description,
    tapped && ownWords && t`Đã chọn: ${ownWords}`,
    wanted && t`Ý đúng: ${rightWords ?? ''}`,
  ];
  return (
    <figure className={styles.marked}>
      <div className={styles.markedPicture}>
        <img src={mediaUrl(image.src)} alt={words.filter(Boolean).join('. ')} />
        {tapped && <PicturePin point={tapped} look={isRight ? styles.pinRight : styles.pinWrong} />}
        {wanted && <PicturePin point={wanted} look={styles.pinRight} />}
      </div>
      <figcaption>
        {tapped ? <Tapped isRight={isRight} /> : <Trans>Bỏ trống.</Trans>}{' '}
        {wanted && <Trans>Vòng xanh là chỗ đúng.</Trans>}
      </figcaption>
    </figure>
  );
}

function Tapped({ isRight }: Pick<MarkedPlaces, 'isRight'>) {
  return isRight ? <Trans>Vòng xanh là chỗ đã chạm.</Trans> : <Trans>Vòng đỏ nét đứt là chỗ đã chạm.</Trans>;
}
