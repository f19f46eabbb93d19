import { ChevronDown, ChevronUp, LayoutPanelLeft } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageView } from '../../lib/platform/front-page';
import type { PageState, SiteStatus } from '../../lib/platform/messages';
import { type Account, counterpartsOf } from '../accounts/account';
import { Button, IconButton } from '../controls/Button';
import { Toast } from '../controls/Feedback';
import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import { marksOf } from '../marks/mark';
import { PageStatements } from '../popup/PageStatements';
import { ChangedList } from '../statements/ChangedList';
import { VoiceList } from '../statements/VoiceList';
import { PanelStatement } from './PanelStatement';

export interface SidePanelProps {
  view: PageView;
  site: SiteStatus | null;
  /** The statement that the reader is at: chosen here, or scrolled to on the page. */
  current: number | null;
  message: { text: string; onUndo?: () => void } | null;
  /** Milliseconds since 1970. */
  now: number;
  /** The statement becomes the current one, and the page shows its words. */
  onGo: (index: number) => void;
  onOpen: (account: Account) => void;
  onReadNow: () => void;
  onAlways: (on: boolean) => void;
  onReload: () => void;
  /** Drops a statement, by the id of its claim. */
  onDrop: (claim: string) => void;
  onDesk: () => void;
}

/**
 * Beside the page: all its statements as a list that a screen reader reads too, since highlights say nothing to it. The statement
 * that the reader is at unfolds with the other accounts.
 */
export function SidePanelScreen(props: SidePanelProps) {
  const { view } = props;
  const { texts } = useWording();
  const listed = view.phase === 'read' && view.state.phase === 'done' && view.state.statements.length > 0;
  return (
    <div class="side">
      <header class="side-head">
        <h1 class="brand">{texts.app.name}</h1>
        <Button kind="quiet" icon={LayoutPanelLeft} directional onPress={props.onDesk}>
          {texts.action.desk}
        </Button>
      </header>
      <main>
        {listed ? <PanelList {...props} state={view.state} /> : <PageStatements {...props} />}
        <Toast message={props.message?.text ?? null} onUndo={props.message?.onUndo} />
      </main>
    </div>
  );
}

function PanelList({ state, current, now, onGo, onOpen, onDrop }: SidePanelProps & { state: PageState }) {
  const { texts, count, number } = useWording();
  const counterparts = useMemo(() => counterpartsOf(state), [state]);
  const { statements } = state;
  const marks = useMemo(
    () => statements.map(({ index, draft }) => marksOf(draft.party, draft.act, counterparts.get(index) ?? [])),
    [statements, counterparts],
  );
  const contested = marks.filter((list) => list.includes('contested')).length;
  const list = useRef<HTMLOListElement>(null);
  const at = statements.findIndex(({ index }) => index === current);
  const buttonOf = (place: number) => list.current?.querySelectorAll<HTMLElement>('[data-statement]')[place];

  useEffect(() => {
    buttonOf(at)?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  /** Where nothing is current, the way down begins before the first and the way up behind the last. */
  const step = (by: number, from = at) => {
    const start = from >= 0 ? from : by > 0 ? -1 : statements.length;
    const next = Math.min(Math.max(start + by, 0), statements.length - 1);
    const statement = statements[next];
    if (!statement) return;
    onGo(statement.index);
    buttonOf(next)?.focus();
  };
  const keys: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    Home: -statements.length,
    End: statements.length,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = keys[event.key];
    const focused = [...(list.current?.querySelectorAll('[data-statement]') ?? [])].indexOf(event.target as Element);
    if (by === undefined || focused < 0) return;
    event.preventDefault();
    step(by, focused);
  };

  return (
    <>
      <div class="side-tools">
        <p role="status">
          {count(texts.counts.statements, statements.length)}
          {contested > 0 && ` · ${count(texts.counts.contested, contested)}`}
        </p>
        <p class="side-steps">
          <IconButton label={texts.sidepanel.previous} icon={ChevronUp} disabled={at === 0} onPress={() => step(-1)} />
          <span class="quiet">{at >= 0 && `${number(at + 1)} / ${number(statements.length)}`}</span>
          <IconButton
            label={texts.sidepanel.next}
            icon={ChevronDown}
            disabled={at === statements.length - 1}
            onPress={() => step(1)}
          />
        </p>
      </div>
      {contested > 0 && (
        <ul class="side-marks" aria-label={texts.sidepanel.legend}>
          {(['contested', 'denied', 'agreed', 'alone'] as const).map((mark) => {
            const total = marks.filter((each) => each.includes(mark)).length;
            return (
              total > 0 && (
                <li key={mark}>
                  <MarkBadge mark={mark} count={total} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <VoiceList voice={state.voice} onGo={onGo} />
      <ChangedList changes={state.changes} now={now} onGo={onGo} />
      {/* The arrows belong to the buttons within; the list only hears them for all of them. */}
      <ol class="side-list" ref={list} onKeyDown={onKeyDown} aria-label={texts.popup.statementsOfPage}>
        {statements.map(({ index, draft, claim }, place) => (
          <PanelStatement
            key={index}
            draft={draft}
            marks={marks[place] ?? []}
            counterparts={counterparts.get(index) ?? []}
            current={index === current}
            now={now}
            onGo={() => onGo(index)}
            onGoOther={onGo}
            onOpen={onOpen}
            onDrop={claim ? () => onDrop(claim) : null}
          />
        ))}
      </ol>
      <p class="quiet side-hint">{texts.sidepanel.keys}</p>
    </>
  );
}
