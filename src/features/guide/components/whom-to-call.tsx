type WhomToCallProps = {
  readonly contact: { readonly name?: string | undefined; readonly phone?: string | undefined } | null;
};

/** The contact of the reader's own cell, or whom to ask where no name may be said. */
export function WhomToCall({ contact }: WhomToCallProps) {
  return (
    <section className="break-inside-avoid">
      <h2 className="text-xl">Cần giúp thêm</h2>
      <p className="mt-2">
        {contact?.name ? (
          <>
            Đồng chí gọi {contact.name}
            {contact.phone && (
              <>
                {', '}
                <a href={`tel:${contact.phone.replaceAll(' ', '')}`} className="nb">
                  {contact.phone}
                </a>
              </>
            )}
            , đầu mối của chi bộ, hoặc hỏi người quản trị của cấp ủy.
          </>
        ) : (
          'Đồng chí hỏi bí thư chi bộ, hoặc người quản trị của cấp ủy.'
        )}
      </p>
    </section>
  );
}
