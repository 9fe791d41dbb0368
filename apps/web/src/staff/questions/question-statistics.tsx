import { Trans, useLingui } from '@lingui/react/macro';
import { useQuestionStatistics, type VersionStatistics } from '../../api/questions.js';
import { formatNumber, formatShare } from '../../i18n/format.js';
import { Facts, Small } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { Section } from '../../ui/page.js';
import { StackingTable } from '../../ui/stacking-table.js';
import { FlagMark } from './names.js';
import styles from './questions.module.css';

/** What became of each version on papers that were handed in. */
export function QuestionStatisticsSection({ questionId }: { questionId: string }) {
  const { t } = useLingui();
  const statistics = useQuestionStatistics(questionId);
  return (
    <Section title={t`Số liệu`}>
      <Loaded answer={statistics}>
        {({ versions }) =>
          versions.length === 0 ? (
            <p>
              <Trans>Chưa có ai làm câu này.</Trans>
            </p>
          ) : (
            versions.map((version) => <Figures key={version.version} figures={version} />)
          )
        }
      </Loaded>
    </Section>
  );
}

function Figures({ figures }: { figures: VersionStatistics }) {
  const { t } = useLingui();
  const { version, seen, right, blank, discrimination, flags, options } = figures;
  return (
    <div className={styles.figures}>
      <h3>
        <Trans>Bản số {version}</Trans>
      </h3>
      {flags.length > 0 && (
        <p className={styles.title}>
          {flags.map((flag) => (
            <FlagMark key={flag} flag={flag} />
          ))}
        </p>
      )}
      <Facts
        rows={[
          [t`Số người đã làm`, formatNumber(seen)],
          [t`Trả lời đúng`, `${formatNumber(right)} (${formatShare(right, seen)})`],
          [t`Bỏ trống`, formatNumber(blank)],
          [t`Độ phân biệt`, discrimination === null ? '–' : formatNumber(Math.round(discrimination * 100) / 100)],
        ]}
      />
      <Small>
        <Trans>
          Độ phân biệt từ -1 đến 1. Càng cao thì người làm tốt cả bài càng hay đúng câu này. Dưới 0,1 là nên xem lại
          câu.
        </Trans>
      </Small>
      {options.length > 0 && (
        <StackingTable
          label={t`Bao nhiêu người chọn từng ý`}
          rows={options}
          keyOf={({ key }) => key}
          columns={[
            { head: t`Ý`, render: ({ text }) => <span lang="vi">{text}</span> },
            { head: t`Đáp án`, render: ({ correct }) => (correct ? <Trans>đúng</Trans> : <Trans>sai</Trans>) },
            {
              head: t`Số người chọn`,
              numeric: true,
              render: ({ chosen }) => `${formatNumber(chosen)} (${formatShare(chosen, seen)})`,
            },
          ]}
        />
      )}
    </div>
  );
}
