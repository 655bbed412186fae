/** The lotus mark; the petals keep their colours in the dark, the middle one is lifted for contrast. */
export function Mark({ className = 'size-8' }: { readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      fill="none"
      aria-hidden="true"
      focusable="false"
      className={`flex-none ${className}`}
    >
      <path
        d="M16 5c3.6 3.7 5.2 7.6 5.2 11.3S19.6 24 16 26.5c-3.6-2.5-5.2-6.5-5.2-10.2S12.4 8.7 16 5Z"
        fill="var(--color-red)"
      />
      <path
        d="M9.3 10.2C6.7 13.2 6 16.5 7 19.7c1 3.1 3.9 5.7 9 6.8-4-3.6-6.3-7.1-6.7-10.3-.2-2-.2-4 0-6ZM22.7 10.2c2.6 3 3.3 6.3 2.3 9.5-1 3.1-3.9 5.7-9 6.8 4-3.6 6.3-7.1 6.7-10.3.2-2 .2-4 0-6Z"
        fill="#c24a3f"
      />
      <path
        d="M3.5 17.5c.6 3.4 2.4 6 5.3 7.7 2 1.2 4.4 1.6 7.2 1.3-4.7-1.4-8.3-3.4-10.3-5.8a18 18 0 0 1-2.2-3.2ZM28.5 17.5c-.6 3.4-2.4 6-5.3 7.7-2 1.2-4.4 1.6-7.2 1.3 4.7-1.4 8.3-3.4 10.3-5.8.8-1 1.5-2 2.2-3.2Z"
        fill="#d9a84a"
      />
    </svg>
  );
}
