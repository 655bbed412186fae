import {
  PrintSheet,
  SheetFact,
  SheetHead,
  SheetSection,
  SheetSignatures,
  SheetTitle,
} from '@/components/print-sheet';
import type { Specimen } from '../specimen';
import { LONG_NAME, LONG_UNIT, SENTENCE } from './long-words';

export const PAPER: readonly Specimen[] = [
  {
    title: 'Tờ giấy',
    shows: ['print-sheet', 'shortcut-keys'],
    states: [
      {
        name: 'tên dài, chỗ trống',
        view: (
          <PrintSheet>
            <SheetHead
              superior="Đảng bộ khối Y tế"
              issuer={LONG_UNIT}
              number="Số 127-BC/CB"
              placeAndDate="Sen Hồng, ngày 05 tháng 02 năm 2026"
            />
            <SheetTitle title="Bản cam kết" about="tu dưỡng, rèn luyện và làm theo Bác năm 2026" />
            <SheetFact term="Họ và tên">{LONG_NAME}</SheetFact>
            <SheetFact term="Ngày vào Đảng">{null}</SheetFact>
            <SheetSection title="I. Nội dung">
              <p>{SENTENCE}</p>
            </SheetSection>
            <SheetSignatures
              left={{ authority: 'T/M chi bộ', position: 'Bí thư', name: 'Bùi Đức Đạt' }}
              right={{ authority: 'Người cam kết', name: LONG_NAME }}
            />
          </PrintSheet>
        ),
      },
    ],
  },
];
