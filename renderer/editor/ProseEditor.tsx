/** The editor of a stretch of prose: a toolbar and a page to write on. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EditorProps } from './contract';
import styles from './prose.module.css';
import { proseExtension, senderOf } from './prose-extension';

export function ProseEditor(props: EditorProps) {
  const [extension] = useState(() => proseExtension(props.prose, !props.readOnly));
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Page {...props} />
    </LexicalExtensionComposer>
  );
}

function Page(props: EditorProps) {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => senderOf(editor).register(editor, (splice) => latest.current.onSplice(splice)), [editor]);
  useEffect(() => editor.setEditable(!props.readOnly), [editor, props.readOnly]);
  return (
    <div className={styles.page}>
      <ContentEditable
        className={styles.prose}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-placeholder={props.placeholder}
        placeholder={<div className={styles.placeholder}>{props.placeholder}</div>}
      />
    </div>
  );
}
