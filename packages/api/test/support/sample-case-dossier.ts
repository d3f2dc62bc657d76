import type { Language } from '@meldpunt/domain';
import { caseDossierOf, type CaseDossier } from '../../src/features/police/dossier/case-dossier.js';
import { sampleDossier, sampleFacts } from './sample-dossier.js';

/** Names of providers in many scripts, each with a hostname in the same script. */
export const providers: readonly (readonly [script: string, provider: string, hostname: string])[] = [
  ['Latin', 'Société d’hébergement Łódź–Đà Nẵng ĳ ŵ ș (çà et là) “Œuvre”', 'société.example'],
  ['Greek', 'Φιλοξενία Ιστοσελίδων Α.Ε.', 'φιλοξενία.example'],
  ['Cyrillic', 'ТОВ «Український Хостинг Ґєїі»', 'хостинг.example'],
  ['Arabic', 'شركة استضافة المواقع (Cairo) ش.م.م', 'استضافة.example'],
  ['Hebrew', 'אחסון אתרים בע״מ (Tel Aviv)', 'אחסון.example'],
  ['Armenian', 'Հոսթինգ ՍՊԸ', 'հոսթինգ.example'],
  ['Georgian', 'ჰოსტინგი შპს', 'ჰოსტინგი.example'],
  ['Devanagari', 'होस्टिंग प्राइवेट लिमिटेड', 'होस्टिंग.example'],
  ['Bengali', 'হোস্টিং লিমিটেড', 'হোস্টিং.example'],
  ['Gurmukhi', 'ਹੋਸਟਿੰਗ ਕੰਪਨੀ', 'ਹੋਸਟਿੰਗ.example'],
  ['Gujarati', 'હોસ્ટિંગ કંપની', 'હોસ્ટિંગ.example'],
  ['Oriya', 'ହୋଷ୍ଟିଂ କମ୍ପାନୀ', 'ହୋଷ୍ଟିଂ.example'],
  ['Tamil', 'ஹோஸ்டிங் நிறுவனம்', 'ஹோஸ்டிங்.example'],
  ['Telugu', 'హోస్టింగ్ కంపెనీ', 'హోస్టింగ్.example'],
  ['Kannada', 'ಹೋಸ್ಟಿಂಗ್ ಕಂಪನಿ', 'ಹೋಸ್ಟಿಂಗ್.example'],
  ['Malayalam', 'ഹോസ്റ്റിംഗ് കമ്പനി', 'ഹോസ്റ്റിംഗ്.example'],
  ['Sinhala', 'සත්කාරක සමාගම', 'සත්කාරක.example'],
  ['Thai', 'บริษัท เว็บโฮสติ้ง จำกัด', 'โฮสติ้ง.example'],
  ['Lao', 'ບໍລິສັດ ໂຮສຕິ້ງ', 'ໂຮສຕິ້ງ.example'],
  ['Khmer', 'ក្រុមហ៊ុនបង្ហោះ', 'បង្ហោះ.example'],
  ['Myanmar', 'ဝဘ်ဆိုက်ကုမ္ပဏီ', 'ဝဘ်ဆိုက်.example'],
  ['Ethiopic', 'የድር አስተናጋጅ', 'አስተናጋጅ.example'],
  ['Chinese', '北京網絡科技有限公司 · 上海网络', '网络.example'],
  ['Japanese', '株式会社さくらホスティング', 'さくら.example'],
  ['Korean', '주식회사 한국호스팅', '호스팅.example'],
];

const statuses = ['SENT', 'ACKNOWLEDGED', 'COMPLETED'] as const;
const uuid = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;

/** A case with a number of referrals, each with its own address, and providers of every script in turn. */
export function sampleCaseDossier(
  language: Language,
  count: number,
  { isTest = false }: { readonly isTest?: boolean } = {},
): CaseDossier {
  const dossiers = Array.from({ length: count }, (_, index) => {
    const [, provider, hostname] = providers[index % providers.length] ?? ['', '', ''];
    const item = uuid(index + 1);
    const path = 'album/verzameling-'.repeat((index % 9) + 1);
    return sampleDossier(language, {
      isTest,
      referral: {
        id: uuid(10_000 + index),
        reference: `RF-${String(index + 1).padStart(9, '0')}`,
        contentItemId: item,
        position: index + 1,
        url: `https://${new URL(`https://${hostname}`).hostname}/${path}${index}?id=${index * 7919}`,
        hostname: new URL(`https://${hostname}`).hostname,
        hostingProvider: provider,
        status: statuses[index % statuses.length] ?? 'SENT',
        queueBand: index % 50 === 0 ? 0 : 1,
      },
      assessments: sampleFacts.assessments.map((row) => ({ ...row, contentItemId: item })),
      takedowns: index % 2 === 0 ? sampleFacts.takedowns : [],
    });
  });
  const dossier = caseDossierOf(dossiers);
  if (dossier === null) throw new Error('a case without referrals');
  return dossier;
}
