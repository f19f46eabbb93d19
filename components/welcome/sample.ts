import { analyze } from '../../lib/accounts/analysis';
import { draftOf } from '../../lib/page/drafts';
import { type Mark, marksOf } from '../../lib/page/marks';
import type { PageState } from '../../lib/platform/messages';

/** An invented story in which two sides tell of one thing, in the manner of an agency. */
export const SAMPLE = `روايات متضاربة عن مصنع للإسمنت في تل الريحان
أعلن مجلس الشرق سيطرته على معظم أجزاء معمل الإسمنت شرقي بلدة تل الريحان، في حين قال الجيش إنه صد هجوما على المعمل ومنع المهاجمين من دخوله.
وقال القائد الميداني في المجلس سالم العوسجي إن الاشتباكات لا تزال مستمرة في محيط المعمل. وأفاد مصدر عسكري بأن المعارك لا تزال مستمرة في محيطه.`;

export interface SampleReading {
  marks: Mark[];
  state: PageState;
}

/** Reads the sample as any page is read: what the first run shows is what the extension does. */
export function readSample(): SampleReading {
  const { language, statements, relations } = analyze(SAMPLE);
  const indexOf = new Map(statements.map(({ id }, index) => [id, index]));
  const within = relations.flatMap((relation) => {
    const a = indexOf.get(relation.a);
    const b = indexOf.get(relation.b);
    return a === undefined || b === undefined ? [] : [{ ...relation, a, b }];
  });
  const touched = (type: string) =>
    new Set(within.filter((relation) => relation.type === type).flatMap(({ a, b }) => [a, b]));
  const contested = touched('conflict');
  const agreed = touched('agreement');
  return {
    marks: marksOf(statements, contested, agreed),
    state: {
      page: null,
      language,
      phase: 'done',
      statements: statements.map((statement, index) => ({
        index,
        draft: draftOf(SAMPLE, statement),
        contested: contested.has(index),
        agreed: agreed.has(index),
        claim: null,
        dropped: false,
      })),
      relations: within,
      others: [],
      changes: [],
      voice: [],
    },
  };
}
