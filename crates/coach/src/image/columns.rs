//! The columns of a pack.

/// What each column holds.
#[derive(Clone, Copy)]
pub(crate) enum Column {
    /// Texts, each with a line end behind it: names and normal forms.
    Text,
    /// How much of each word is as in the word before.
    Shared,
    /// The rest of each word, with a line end.
    Letters,
    /// How much of each of the tables there is, and everything small.
    Count,
    /// Nodes of trees, and the frequent words in them.
    Node,
    /// The words of lists, as distances.
    Entry,
    /// What the entries of a list are.
    Kind,
    /// How many entries a list has.
    Length,
    /// Numbers of lists, high and low bytes.
    ListHigh,
    ListLow,
    /// Numbers of named patterns.
    Name,
    /// What guards ask, and how many there are.
    Guard,
    /// Who a rule is for.
    Rule,
}

pub(crate) const COLUMNS: usize = Column::Rule as usize + 1;

/// Columns being written.
#[derive(Default)]
pub(crate) struct Writer([Vec<u8>; COLUMNS]);

impl Writer {
    pub(crate) fn byte(&mut self, column: Column, byte: u8) {
        if let Some(bytes) = self.0.get_mut(column as usize) {
            bytes.push(byte);
        }
    }

    pub(crate) fn number(&mut self, column: Column, number: usize) {
        let mut rest = number;
        while rest > 0x7f {
            self.byte(column, u8::try_from(rest & 0x7f).unwrap_or(0) | 0x80);
            rest >>= 7;
        }
        self.byte(column, u8::try_from(rest).unwrap_or(0));
    }

    pub(crate) fn text(&mut self, column: Column, text: &str) {
        text.bytes().chain([b'\n']).for_each(|byte| self.byte(column, byte));
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        let mut head = Writer::default();
        self.0.iter().for_each(|bytes| head.number(Column::Count, bytes.len()));
        let mut out: Vec<u8> = head.0.into_iter().flatten().collect();
        self.0.iter().for_each(|bytes| out.extend(bytes));
        out
    }
}

/// Columns being read. Whatever is not there gives `None`.
pub(crate) struct Reader<'a>([&'a [u8]; COLUMNS]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Option<Self> {
        let mut head = Reader([&[]; COLUMNS]);
        *head.0.get_mut(Column::Count as usize)? = bytes;
        let mut lengths = [0; COLUMNS];
        for length in &mut lengths {
            *length = head.number(Column::Count)?;
        }
        let mut rest = *head.0.get(Column::Count as usize)?;
        let mut columns = [rest; COLUMNS];
        for (column, length) in columns.iter_mut().zip(lengths) {
            (*column, rest) = rest.split_at_checked(length)?;
        }
        rest.is_empty().then_some(Reader(columns))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|bytes| bytes.is_empty())
    }

    pub(crate) fn byte(&mut self, column: Column) -> Option<u8> {
        let bytes = self.0.get_mut(column as usize)?;
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        Some(*first)
    }

    pub(crate) fn number(&mut self, column: Column) -> Option<usize> {
        let mut number = 0;
        for shift in (0..28).step_by(7) {
            let byte = self.byte(column)?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(crate) fn small<T: TryFrom<usize>>(&mut self, column: Column) -> Option<T> {
        T::try_from(self.number(column)?).ok()
    }

    pub(crate) fn text(&mut self, column: Column) -> Option<&'a str> {
        let bytes = self.0.get_mut(column as usize)?;
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let (text, rest) = bytes.split_at_checked(end)?;
        *bytes = rest.get(1..)?;
        std::str::from_utf8(text).ok()
    }

    /// So many items.
    pub(crate) fn list<T>(
        &mut self,
        column: Column,
        mut each: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let length = self.number(column)?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(each(self)?);
        }
        Some(items)
    }
}
