import '../../../assets/styles/sidepanel.css';
import { useState } from 'preact/hooks';
import { SidePanelScreen } from '../../../components/sidepanel/SidePanelScreen';
import { NOW, PAGE_STATE } from './sample';

export function Panel() {
  const [current, setCurrent] = useState<number | null>(1);
  return (
    <SidePanelScreen
      view={{ phase: 'read', state: PAGE_STATE }}
      site={{ host: 'alufuq.example', status: 'listed' }}
      current={current}
      message={null}
      now={NOW}
      onGo={setCurrent}
      onOpen={() => {}}
      onReadNow={() => {}}
      onAlways={() => {}}
      onReload={() => {}}
      onDrop={() => {}}
      onDesk={() => {}}
    />
  );
}
