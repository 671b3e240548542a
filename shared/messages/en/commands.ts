/** English: menus, and why a command cannot run now. Names of commands stand in their own files. */
export const commands = {
  menus: {
    label: 'Menu',
    file: 'File',
    edit: 'Edit',
    insert: 'Insert',
    format: 'Format',
    review: 'Review',
    view: 'View',
    help: 'Help',
  },
  refused: '{{title}}: {{reason}}',
  obstacles: {
    busy: 'Afterword is still starting.',
    homeOnly: 'This is the home screen already.',
    noDocument: 'Open a retrospective first.',
    noText: 'Put the caret into a text first.',
    noSelection: 'Select some words first.',
    noSuggestion: 'There is no open suggestion.',
    notHere: 'This cannot be done in this window.',
    notInTable: 'Put the caret into a table first.',
    notThere: 'There is nothing further in that direction.',
    nothingToFind: 'Type what to look for first.',
    nothingToRedo: 'There is nothing to redo.',
    nothingToUndo: 'There is nothing to undo since this retrospective was opened.',
    readOnly: 'This retrospective can only be read here.',
  },
} as const;
