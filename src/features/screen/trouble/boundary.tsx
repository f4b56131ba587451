import { Component, type ReactNode } from 'react';
import { common } from '@/content/messages/screen/common';
import { restart, routes } from '@/routes';
import { EmptyState } from '@/ui/empty-state/empty-state';

/** A fault while drawing shows a calm page instead of a blank one (Taro's own boundary shows nothing). */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <EmptyState
        icon="info"
        title={common.brokenTitle}
        text={common.brokenText}
        action={{ label: common.home, onTap: () => restart(routes.home) }}
      />
    );
  }
}
