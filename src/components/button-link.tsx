import type { ReactNode } from 'react';
import { type ButtonTone, buttonClass } from './button-class';

type ButtonLinkProps = {
  readonly href: string;
  readonly tone?: ButtonTone;
  readonly slim?: boolean;
  readonly wide?: boolean;
  readonly shortcut?: string;
  readonly children: ReactNode;
};

export function ButtonLink({ href, tone = 'primary', shortcut, children, ...size }: ButtonLinkProps) {
  return (
    <a href={href} data-shortcut={shortcut} className={buttonClass(tone, size)}>
      {children}
    </a>
  );
}
