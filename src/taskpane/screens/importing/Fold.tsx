import { useState, type ReactNode } from "react";
import { usePartStyles } from "../../components/usePartStyles";

interface FoldProps {
  readonly title: string;
  /** Whether it is unfolded at first; from then on only the person folds it. */
  readonly isOpen: boolean;
  readonly name: string;
  readonly children: ReactNode;
}

/** A part that is looked at when it is needed. */
export function Fold({ title, isOpen, name, children }: FoldProps) {
  const parts = usePartStyles();
  const [isUnfolded, setUnfolded] = useState(isOpen);
  return (
    <details open={isUnfolded} data-fold={name} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary className={parts.part}>{title}</summary>
      {children}
    </details>
  );
}
