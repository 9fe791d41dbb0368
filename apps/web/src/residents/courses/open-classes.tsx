import { Trans } from '@lingui/react/macro';
import { type OpenClass, useClassPlace, useOpenClasses } from '../../api/class-places.js';
import { formatDate } from '../../i18n/format.js';
import { Button } from '../../ui/button.js';
import { CardItem, CardList, Small } from '../../ui/card.js';
import { Mark } from '../../ui/mark.js';
import { Trouble } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';

/** Classes near home that take this course together; nothing where there is none. */
export function OpenClasses({ courseId }: { courseId: string }) {
  const { data } = useOpenClasses(courseId);
  if (!data || data.classes.length === 0) return null;
  return (
    <Section title={<Trans>Lớp học gần nhà</Trans>}>
      <p>
        <Trans>Ông bà có thể học cùng mọi người trong thôn. Những bài đã học một mình vẫn được tính.</Trans>
      </p>
      <CardList>
        {data.classes.map((one) => (
          <CardItem key={one.classId}>
            <h3 lang="vi">{one.name}</h3>
            <Small>
              {one.unitName}
              {one.opensOn && (
                <>
                  {' · '}
                  <Trans>từ ngày {formatDate(one.opensOn)}</Trans>
                </>
              )}
            </Small>
            <Place of={one} />
          </CardItem>
        ))}
      </CardList>
    </Section>
  );
}

function Place({ of: { classId, joined, placesLeft, waitingPlace } }: { of: OpenClass }) {
  const place = useClassPlace();
  if (joined)
    return (
      <div>
        <Mark tone="good">
          <Trans>Ông bà đang học lớp này</Trans>
        </Mark>
      </div>
    );
  const isFull = placesLeft === 0;
  return (
    <>
      <p role="status">
        {waitingPlace !== null ? (
          <Trans>Ông bà đứng thứ {waitingPlace} trong danh sách chờ. Có chỗ, hệ thống sẽ báo ngay.</Trans>
        ) : placesLeft === null ? (
          <Trans>Còn nhận thêm người.</Trans>
        ) : isFull ? (
          <Trans>Lớp đã đủ người. Ông bà có thể đăng ký chờ.</Trans>
        ) : (
          <Trans>Còn {placesLeft} chỗ.</Trans>
        )}
      </p>
      {waitingPlace === null ? (
        <Button look="secondary" pending={place.isPending} onClick={() => place.mutate({ classId, deed: 'join' })}>
          {isFull ? <Trans>Đăng ký chờ</Trans> : <Trans>Vào lớp này</Trans>}
        </Button>
      ) : (
        <Button look="secondary" pending={place.isPending} onClick={() => place.mutate({ classId, deed: 'leave' })}>
          <Trans>Thôi không chờ nữa</Trans>
        </Button>
      )}
      {place.isError && <Trouble error={place.error} />}
    </>
  );
}
