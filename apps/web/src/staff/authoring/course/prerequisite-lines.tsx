import { Trans, useLingui } from '@lingui/react/macro';
import type { Prerequisite } from '@hvs/contracts';
import { useAuthoredCourses } from '../../../api/authoring.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import styles from './course.module.css';

interface PrerequisiteLinesProps {
  prerequisites: readonly Prerequisite[];
  change: (prerequisites: Prerequisite[]) => void;
}

/** Courses to take before this one. They advise; only where the trainer says so do they lock. */
export function PrerequisiteLines({ prerequisites, change }: PrerequisiteLinesProps) {
  const { t } = useLingui();
  const courses = useAuthoredCourses({ state: 'published', search: '' }).data?.pages.flatMap((page) => page.courses);
  const titleOf = (slug: string): string => courses?.find((course) => course.slug === slug)?.title ?? slug;
  const others = (courses ?? []).filter(({ slug }) => !prerequisites.some(({ course }) => course === slug));
  return (
    <fieldset className={styles.choices}>
      <legend>{t`Khóa nên học trước`}</legend>
      {prerequisites.map((prerequisite, index) => {
        const title = titleOf(prerequisite.course);
        return (
          <div key={prerequisite.course}>
            <strong lang="vi">{title}</strong>
            <label>
              <input
                type="checkbox"
                checked={prerequisite.required}
                onChange={({ target }) =>
                  change(
                    prerequisites.map((each, place) =>
                      place === index ? { ...each, required: target.checked } : each,
                    ),
                  )
                }
              />
              <span>{t`Bắt buộc học xong trước`}</span>
            </label>
            <Button
              look="quiet"
              aria-label={t`Bỏ: ${title}`}
              onClick={() => change(prerequisites.filter((_, place) => place !== index))}
            >
              <Trans>Bỏ</Trans>
            </Button>
          </div>
        );
      })}
      <SelectField
        name="prerequisites"
        label={t`Thêm khóa nên học trước`}
        value=""
        onChange={({ target }) =>
          target.value !== '' && change([...prerequisites, { course: target.value, required: false }])
        }
      >
        <option value="">{t`Chọn khóa học`}</option>
        {others.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
