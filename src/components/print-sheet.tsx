import type { ReactNode } from 'react';

/** A sheet of A4 in the Party's document layout; on screen it looks like the paper it becomes. */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return (
    <div className="sheet-frame">
      <article className="sheet">{children}</article>
    </div>
  );
}

type SheetHeadProps = {
  /** The body above, such as "ĐẢNG BỘ XÃ …"; null at the top. */
  readonly superior: string | null;
  readonly issuer: string;
  /** "Số 127-BC/HU"; a pledge has none. */
  readonly number?: string;
  /** "Gò Sen, ngày 05 tháng 02 năm 2026" */
  readonly placeAndDate: string;
};

/** The two columns above every Party document (handbook §4.3, §4.6). */
export function SheetHead({ superior, issuer, number, placeAndDate }: SheetHeadProps) {
  return (
    <div className="sheet-columns sheet-head">
      <div>
        {superior && <p>{superior.toLocaleUpperCase('vi')}</p>}
        <p>
          <b>{issuer.toLocaleUpperCase('vi')}</b>
        </p>
        <p aria-hidden="true">*</p>
        {number && <p>{number}</p>}
      </div>
      <div>
        <p className="sheet-party">
          <b>ĐẢNG CỘNG SẢN VIỆT NAM</b>
        </p>
        <p className="sheet-date">{placeAndDate}</p>
      </div>
    </div>
  );
}

/** The kind of document, what it is about, and the five hyphens below (handbook §4.3). */
export function SheetTitle({ title, about }: { readonly title: string; readonly about?: string }) {
  return (
    <div className="sheet-title">
      <h1>{title.toLocaleUpperCase('vi')}</h1>
      {about && (
        <p>
          <b>{about}</b>
        </p>
      )}
      <p aria-hidden="true">-----</p>
    </div>
  );
}

export function SheetSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** "Họ và tên: Nguyễn Văn A", one to a line as on the paper form. */
export function SheetFact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <p>
      {term}: {children ?? '……………………'}
    </p>
  );
}

type SheetSignature = {
  /** "T/M CHI ỦY", "NGƯỜI CAM KẾT" */
  readonly authority: string;
  readonly position?: string;
  readonly name?: string;
  /** Above the block, such as the place and date of signing. */
  readonly note?: string;
};

type SheetSignaturesProps = { readonly left: SheetSignature; readonly right: SheetSignature };

export function SheetSignatures({ left, right }: SheetSignaturesProps) {
  return (
    <div className="sheet-columns sheet-signatures">
      <SignatureBlock {...left} />
      <SignatureBlock {...right} />
    </div>
  );
}

function SignatureBlock({ authority, position, name, note }: SheetSignature) {
  return (
    <div>
      {note && <p className="sheet-date">{note}</p>}
      <p>
        <b>{authority.toLocaleUpperCase('vi')}</b>
      </p>
      {position && <p>{position.toLocaleUpperCase('vi')}</p>}
      <p className="sheet-signature-name">
        <b>{name}</b>
      </p>
    </div>
  );
}
