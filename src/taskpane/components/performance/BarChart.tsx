import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

/** One bar: its length as a share of the chart's width, hollow for what is compared with. */
export interface Bar {
  readonly share: number;
  readonly isHollow: boolean;
}

/** A group of bars under one label. */
export interface BarGroup {
  readonly key: string;
  readonly label: string;
  /** Figure at the right end of the label's line. */
  readonly note: string;
  readonly bars: readonly Bar[];
}

interface BarChartProps {
  readonly title: string;
  /** What the chart shows, in a sentence for those who cannot see it. */
  readonly text: string;
  readonly groups: readonly BarGroup[];
}

const LABEL_HEIGHT = 18;
const BAR_HEIGHT = 9;
const BAR_GAP = 2;
const GROUP_GAP = 8;
/** Characters of a label that fit beside its figure in the narrowest pane. */
const LABEL_LENGTH = 15;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", overflow: "hidden" },
  label: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase },
  hollow: { fill: "transparent", stroke: tokens.colorNeutralForeground3, strokeWidth: "1px" },
  full: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

function short(label: string): string {
  const characters = Array.from(label);
  // Two Latin letters take the room of one Chinese character.
  const widths = characters.map((character) => (/[\u0020-\u024f]/u.test(character) ? 0.55 : 1));
  let width = 0;
  const end = widths.findIndex((one) => (width += one) > LABEL_LENGTH);
  return end === -1 ? label : `${characters.slice(0, end).join("")}…`;
}

function heightOf({ bars }: BarGroup): number {
  return LABEL_HEIGHT + bars.length * (BAR_HEIGHT + BAR_GAP) + GROUP_GAP;
}

function Group({ group, top }: { readonly group: BarGroup; readonly top: number }) {
  const styles = useStyles();
  return (
    <g>
      <text x="0" y={top + 13} className={styles.label}>
        {short(group.label)}
      </text>
      <text x="100%" y={top + 13} textAnchor="end" className={styles.label}>
        {group.note}
      </text>
      {group.bars.map(({ share, isHollow }, index) => (
        <rect
          key={index}
          x="0.5"
          y={top + LABEL_HEIGHT + index * (BAR_HEIGHT + BAR_GAP)}
          width={`${Math.max(0.3, Math.min(1, share) * 99)}%`}
          height={BAR_HEIGHT}
          rx="1"
          className={isHollow ? styles.hollow : styles.full}
        />
      ))}
    </g>
  );
}

/** Bars under labels, as wide as their place. The figures stand in a table beside it. */
export function BarChart({ title, text, groups }: BarChartProps) {
  const styles = useStyles();
  const id = useId();
  const tops = groups.map((_, index) => groups.slice(0, index).reduce((sum, group) => sum + heightOf(group), 0));
  const height = groups.reduce((sum, group) => sum + heightOf(group), 0);
  return (
    <svg className={styles.chart} height={height} role="img" aria-labelledby={`${id}title ${id}text`}>
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}text`}>{text}</desc>
      {groups.map((group, index) => (
        <Group key={group.key} group={group} top={tops[index] ?? 0} />
      ))}
    </svg>
  );
}
