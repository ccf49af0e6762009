import { Component, type ReactNode } from "react";

interface RescueProps {
  readonly children: ReactNode;
  /** What stands there instead when something below cannot be drawn. */
  readonly fallback: (detail: string) => ReactNode;
}

interface RescueState {
  readonly detail: string | null;
}

/** Keeps the pane from going blank: what cannot be drawn, or loaded, is replaced by a word about it. */
export class Rescue extends Component<RescueProps, RescueState> {
  override state: RescueState = { detail: null };

  static getDerivedStateFromError(error: unknown): RescueState {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : this.props.fallback(detail);
  }
}
