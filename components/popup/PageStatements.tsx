import { BookOpen, BookX, FileQuestion, Languages, Lock, MessageSquareQuote, RotateCw } from 'lucide';
import type { PageView } from '../../lib/platform/front-page';
import type { SiteStatus } from '../../lib/platform/messages';
import type { Account } from '../accounts/account';
import { Button } from '../controls/Button';
import { Empty } from '../controls/Feedback';
import { useWording } from '../language/LanguageContext';
import { StatementGroups } from '../statements/StatementGroups';

interface PageStatementsProps {
  view: PageView;
  site: SiteStatus | null;
  now: number;
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
  onReadNow: () => void;
  onAlways: (on: boolean) => void;
  onReload: () => void;
  onDrop: (claim: string) => void;
}

/** The statements of the page in front of the reader, or a plain sentence on why there are none. */
export function PageStatements({ view, site, now, onGo, onOpen, onDrop, ...ways }: PageStatementsProps) {
  const { texts } = useWording();
  if (view.phase === 'read') {
    const { state } = view;
    if (state.phase === 'reading') return <Waiting />;
    if (state.phase === 'no-article')
      return (
        <Empty icon={FileQuestion} title={texts.empty.noArticleTitle}>
          {texts.empty.noArticle}
        </Empty>
      );
    if (state.phase === 'not-arabic')
      return (
        <Empty icon={Languages} title={texts.empty.notArabicTitle}>
          {texts.empty.notArabic}
        </Empty>
      );
    if (state.statements.length === 0)
      return (
        <Empty icon={MessageSquareQuote} title={texts.empty.noStatementsTitle}>
          {texts.empty.noStatements}
        </Empty>
      );
    return <StatementGroups state={state} now={now} onGo={onGo} onOpen={onOpen} onDrop={onDrop} />;
  }
  if (view.phase === 'asking' || !site) return <Waiting />;
  return <Unread site={site} {...ways} />;
}

/** An answer comes within a moment mostly: no spinner that only flashes. */
function Waiting() {
  const { texts } = useWording();
  return (
    <p class="waiting quiet" aria-live="polite">
      {texts.popup.reading}
    </p>
  );
}

function Unread({
  site,
  onReadNow,
  onAlways,
  onReload,
}: Pick<PageStatementsProps, 'onReadNow' | 'onAlways' | 'onReload'> & { site: SiteStatus }) {
  const { texts } = useWording();
  if (site.status === 'unreadable')
    return (
      <Empty icon={Lock} title={texts.empty.unreadableTitle}>
        {texts.empty.unreadable}
      </Empty>
    );
  if (site.status === 'off')
    return (
      <Empty
        icon={BookX}
        title={texts.empty.offSiteTitle}
        actions={<Button onPress={() => onAlways(true)}>{texts.popup.readAgain}</Button>}
      >
        {texts.empty.offSite}
      </Empty>
    );
  if (site.status === 'other')
    return (
      <Empty
        icon={BookOpen}
        title={texts.empty.otherSiteTitle}
        actions={
          <>
            <Button kind="primary" onPress={onReadNow}>
              {texts.popup.readNow}
            </Button>
            <Button onPress={() => onAlways(true)}>{texts.popup.always}</Button>
          </>
        }
      >
        {texts.empty.otherSite}
      </Empty>
    );
  return (
    <Empty
      icon={RotateCw}
      title={texts.empty.reloadTitle}
      actions={<Button onPress={onReload}>{texts.action.retry}</Button>}
    >
      {texts.empty.reload}
    </Empty>
  );
}
