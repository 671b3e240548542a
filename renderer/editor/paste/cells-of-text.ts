/** Cells in plain text, as spreadsheets copy them: parted by tabs, or by commas where a field stands in quotation marks. */

type Cells = readonly (readonly string[])[];

/** Rows of equally many cells, at least two by two; null for a text that is none. Linear in the text. */
export function cellsOfText(text: string): Cells | null {
  const tabbed = text.includes('\t') ? table(fields(text, '\t')) : null;
  return tabbed ?? (/(^|,)"/m.test(text) && text.includes(',') ? table(fields(text, ',')) : null);
}

/** A spreadsheet leaves an empty line behind the last row. */
function table(lines: readonly (readonly string[])[]): Cells | null {
  const rows = lines.at(-1)?.join('') === '' ? lines.slice(0, -1) : lines;
  const width = rows[0]?.length ?? 0;
  return rows.length >= 2 && width >= 2 && rows.every((row) => row.length === width) ? rows : null;
}

interface Reading {
  readonly rows: string[][];
  field: string;
  quoted: boolean;
}

/** A field in quotation marks may hold line ends; a doubled mark is a mark. */
function fields(text: string, parter: string): readonly (readonly string[])[] {
  const reading: Reading = { rows: [[]], field: '', quoted: false };
  const endField = () => {
    reading.rows.at(-1)?.push(reading.field);
    reading.field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (reading.quoted) {
      if (character !== '"') reading.field += character;
      else if (text.charAt(at + 1) === '"') {
        reading.field += '"';
        at += 1;
      } else reading.quoted = false;
    } else if (character === '"' && reading.field === '') reading.quoted = true;
    else if (character === parter) endField();
    else if (character === '\n') {
      endField();
      reading.rows.push([]);
    } else if (character !== '\r') reading.field += character;
  }
  endField();
  return reading.rows;
}
