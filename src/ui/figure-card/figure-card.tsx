import { memo } from 'react';
import { Box } from '../box/box';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import styles from './figure-card.module.scss';

export interface CardFigure {
  /** What or whom it is for. */
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
}

export interface FigureCardProps {
  readonly figures: readonly CardFigure[];
  /** Place and first day, document, and what could not be verified: no figure stands alone. */
  readonly lines: readonly string[];
}

/** Published amounts with where they come from. */
export const FigureCard = memo(function FigureCard({ figures, lines }: FigureCardProps) {
  return (
    <Box className="card">
      {figures.map(({ label, figure, unit }) => (
        <Box key={label} className={styles.row}>
          <Box className={styles.label}>{label}</Box>
          <Box className={styles.figure}>{figure}</Box>
          <Box>
            <Phrases text={unit} />
          </Box>
        </Box>
      ))}
      <Box className={styles.source}>
        {lines.map((line) => (
          <Box key={line}>
            <FlowingText text={line} />
          </Box>
        ))}
      </Box>
    </Box>
  );
});
