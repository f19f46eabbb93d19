import { LayoutPanelLeft, PanelRight, Settings } from 'lucide';
import type { PageView } from '../../lib/platform/front-page';
import type { SiteStatus } from '../../lib/platform/messages';
import type { Account } from '../accounts/account';
import { Button, IconButton } from '../controls/Button';
import { Toast } from '../controls/Feedback';
import { Tabs } from '../controls/Tabs';
import { useWording } from '../language/LanguageContext';
import { PageStatements } from './PageStatements';
import { SavedClaims, type SavedClaimsProps } from './SavedClaims';
import { SiteControls } from './SiteControls';

export type PopupTab = 'page' | 'saved';

export interface PopupProps {
  tab: PopupTab;
  onTab: (tab: PopupTab) => void;
  view: PageView;
  site: SiteStatus | null;
  saved: SavedClaimsProps;
  /** Milliseconds since 1970. */
  now: number;
  message: { text: string; onUndo?: () => void } | null;
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
  onReadNow: () => void;
  onAlways: (on: boolean) => void;
  onReload: () => void;
  /** Drops a statement of this page, by the id of its claim. */
  onDropStatement: (claim: string) => void;
  onSidePanel: (() => void) | null;
  onDesk: () => void;
  onOptions: () => void;
}

/** The toolbar's popup: this page, and all that was saved. */
export function PopupScreen(props: PopupProps) {
  const { tab, onTab, view, site, saved, now, message } = props;
  const { texts } = useWording();
  const statements = view.phase === 'read' ? view.state.statements.length : undefined;
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="brand">{texts.app.name}</h1>
        <div class="popup-ways">
          {props.onSidePanel && (
            <Button kind="quiet" icon={PanelRight} directional onPress={props.onSidePanel}>
              {texts.action.sidePanel}
            </Button>
          )}
          <Button kind="quiet" icon={LayoutPanelLeft} directional onPress={props.onDesk}>
            {texts.action.desk}
          </Button>
          <IconButton label={texts.action.options} icon={Settings} onPress={props.onOptions} />
        </div>
      </header>
      <main class="popup-body">
        <Tabs
          label={texts.popup.title}
          tabs={[
            { id: 'page', label: texts.popup.thisPage, ...(statements !== undefined && { count: statements }) },
            { id: 'saved', label: texts.popup.saved, ...(saved.total !== null && { count: saved.total }) },
          ]}
          chosen={tab}
          onChoose={onTab}
        >
          {tab === 'page' ? (
            <PageStatements
              view={view}
              site={site}
              now={now}
              onGo={props.onGo}
              onOpen={props.onOpen}
              onReadNow={props.onReadNow}
              onAlways={props.onAlways}
              onReload={props.onReload}
              onDrop={props.onDropStatement}
            />
          ) : (
            <SavedClaims {...saved} />
          )}
        </Tabs>
        <Toast message={message?.text ?? null} onUndo={message?.onUndo} />
      </main>
      {site && <SiteControls site={site} offers={view.phase === 'read' || tab === 'saved'} onAlways={props.onAlways} />}
    </div>
  );
}
