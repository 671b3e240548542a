/** The editor of a stretch of prose: a toolbar and a page to write on. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import type { LexicalEditor } from 'lexical';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAfterFirstFrame } from '../ui/useAfterFirstFrame';
import { registerCaret } from './caret-place';
import type { EditorProps, PaintedDiagnostic, PaintedPlace } from './contract';
import { FloatingToolbar } from './floating/FloatingToolbar';
import { Images } from './image/Images';
import { ImageStoreContext } from './image/image-context';
import { LinkDialog } from './link/LinkDialog';
import { registerLinkClicks } from './link/open-links';
import { LiveTextsContext, silent, tellLiveTexts } from './live/live-texts';
import { createHandle } from './paint/handle';
import { createPainter, type Look, type Painter } from './paint/painter';
import { registerPresses } from './paint/presses';
import { registerVisits } from './paint/visits';
import { HugePasteDialog } from './paste/HugePasteDialog';
import styles from './prose.module.css';
import { proseExtension, senderOf } from './prose-extension';
import { SlashMenu } from './slash/SlashMenu';
import { SpellingMenu } from './spelling/SpellingMenu';
import { EditorToolbar, ToolbarShape } from './toolbar/EditorToolbar';
import { ToolWordsContext } from './toolbar/tool-words';

export function ProseEditor(props: EditorProps) {
  const [extension] = useState(() => proseExtension(props.prose, !props.readOnly));
  // The text comes first on every page; its tools follow.
  const isTime = useDeferredValue(useAfterFirstFrame(), false);
  const [isAsked, setAsked] = useState(false);
  const ask = useCallback(() => setAsked(true), []);
  const isBegun = isTime || isAsked;
  return (
    <ToolWordsContext value={props.toolWords}>
      <LiveTextsContext value={props.liveTexts ?? silent}>
        <ImageStoreContext value={props.images ?? null}>
          <LexicalExtensionComposer extension={extension} contentEditable={null}>
            <Connection {...props} />
            {!props.readOnly && (isBegun ? <EditorToolbar /> : <ToolbarShape onWanted={ask} />)}
            {isBegun && <Helpers {...props} />}
            <div className={styles.page}>
              <ContentEditable
                className={styles.prose}
                {...(props.spelling ? { spellCheck: false } : {})}
                aria-label={props.label}
                aria-describedby={props.describedBy}
                aria-placeholder={props.placeholder}
                placeholder={<div className={styles.placeholder}>{props.placeholder}</div>}
              />
            </div>
          </LexicalExtensionComposer>
        </ImageStoreContext>
      </LiveTextsContext>
    </ToolWordsContext>
  );
}

/** What comes up beside the text when it is wanted. */
function Helpers({ readOnly, onInsert, onOpenLink, onSetAside, spelling, images }: EditorProps) {
  return (
    <>
      {!readOnly && <FloatingToolbar />}
      {!readOnly && <SlashMenu onInsert={onInsert} />}
      <LinkDialog onOpen={onOpenLink} />
      {!readOnly && <HugePasteDialog onSetAside={onSetAside} />}
      {spelling && !readOnly && <SpellingMenu {...spelling} />}
      {images && <Images store={images} />}
    </>
  );
}

/** Ties the props to the editor: splices and visits out, diagnostics in. */
function Connection(props: EditorProps) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(props);
  const [painter, setPainter] = useState<Painter<PaintedDiagnostic> | null>(null);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => senderOf(editor).register(editor, (splice) => latest.current.onSplice(splice)), [editor]);
  useEffect(() => registerLinkClicks(editor, (address) => latest.current.onOpenLink?.(address)), [editor]);
  useEffect(() => editor.setEditable(!props.readOnly), [editor, props.readOnly]);
  useEffect(() => {
    const created = createPainter<PaintedDiagnostic>(editor, {
      of: ({ level }) => level,
      current: 'current',
    });
    const leave = registerVisits(editor, created, (id) => latest.current.onVisit(id));
    const forget = registerPresses(editor, created, (id) => latest.current.onPress(id));
    setPainter(created);
    latest.current.onReady(createHandle(editor, created));
    return () => {
      leave();
      forget();
      created.dispose();
    };
  }, [editor]);
  useEffect(
    () => painter?.show(props.diagnostics, props.current),
    [painter, props.diagnostics, props.current],
  );
  useEffect(() => registerCaret(editor, (caret) => latest.current.onCaret?.(caret)), [editor]);
  useEffect(() => tellLiveTexts(props.liveTexts), [props.liveTexts]);
  usePainted(editor, props.found ?? null, props.currentFound ?? null, foundPaint);
  usePainted(editor, props.drafted ?? null, null, draftedPaint);
  return null;
}

const foundPaint: Look<PaintedPlace> = { of: () => 'found', current: 'found-current' };
const draftedPaint: Look<PaintedPlace> = { of: () => 'drafted', current: 'drafted' };

/** Marks places, for as long as there are any to mark. */
function usePainted(
  editor: LexicalEditor,
  places: readonly PaintedPlace[] | null,
  current: string | null,
  paint: Look<PaintedPlace>,
): void {
  const [painter, setPainter] = useState<Painter<PaintedPlace> | null>(null);
  const isWanted = places !== null;
  useEffect(() => {
    if (!isWanted) return;
    const created = createPainter<PaintedPlace>(editor, paint);
    setPainter(created);
    return () => {
      setPainter(null);
      created.dispose();
    };
  }, [editor, isWanted, paint]);
  useEffect(() => painter?.show(places ?? [], current), [painter, places, current]);
}
