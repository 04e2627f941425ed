//! Numbers in LEB128, as in a pack's image.

/// Reads from the front. Damaged bytes give `None`.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(crate) fn number(&mut self) -> Option<u32> {
        let mut number = 0u64;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return u32::try_from(number).ok();
            }
        }
        None
    }

    pub(crate) fn signed(&mut self) -> Option<i64> {
        let number = i64::from(self.number()?);
        Some((number >> 1) ^ -(number & 1))
    }

    pub(crate) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}

#[derive(Default)]
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    pub(crate) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    /// Numbers above 32 bits are cut to their highest.
    pub(crate) fn number(&mut self, number: usize) {
        let mut number = u32::try_from(number).unwrap_or(u32::MAX);
        while number >= 0x80 {
            self.byte((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    pub(crate) fn signed(&mut self, number: i64) {
        let zigzag = (number << 1) ^ (number >> 63);
        self.number(usize::try_from(zigzag).unwrap_or(usize::MAX));
    }
}
