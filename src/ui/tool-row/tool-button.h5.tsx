import type { ReactNode } from 'react';
import { Tappable } from '../tappable/tappable';
import type { Tool } from './tool-row-props';

export interface ToolButtonProps extends Tool {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function ToolButton({ className, onTap, children }: ToolButtonProps) {
  return (
    <Tappable className={className} onTap={onTap}>
      {children}
    </Tappable>
  );
}
