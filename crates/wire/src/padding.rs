/// The sizes a body may have, in bytes: 1 KiB and four times the one before, up to 1 MiB.
///
/// Six sizes tell at most log2(6) = 2.6 bits about what was done. 1 KiB first, because sealing adds 181 bytes
/// (version, place, nonce, leaf, signature, tag): with 256 a bare consent and a consent with a short note would differ.
/// Four and not two, because every further size says more about a letter's length than a few kilobytes are worth.
/// 1 MiB last: the longest text, 200,000 characters of four bytes, fits.
pub const BUCKETS: [usize; 6] = [1024, 4096, 16_384, 65_536, 262_144, 1_048_576];

/// Marks where content ends (ISO/IEC 7816-4): this byte, then zeros.
const END: u8 = 0x80;

/// Why content cannot be padded, or is not padded.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PaddingError {
    /// Longer than the largest size allows.
    #[error("longer than the largest size of a body")]
    TooLong,
    /// It does not end with the mark and zeros.
    #[error("the padding does not end as it must")]
    NotPadded,
}

/// The smallest size of a body that holds `length` bytes; `None` above the largest.
#[must_use]
pub fn bucket(length: usize) -> Option<usize> {
    BUCKETS.into_iter().find(|size| length <= *size)
}

/// Whether `length` is one of the sizes of a body.
#[must_use]
pub fn is_bucket(length: usize) -> bool {
    bucket(length) == Some(length)
}

/// Pads content before it is sealed, so that with the `overhead` bytes of sealing it has one of the sizes.
///
/// # Errors
/// [`PaddingError::TooLong`] if it does not fit into the largest.
pub fn pad(content: &[u8], overhead: usize) -> Result<Vec<u8>, PaddingError> {
    let least = content.len().checked_add(1).and_then(|n| n.checked_add(overhead));
    let size = least.and_then(bucket).ok_or(PaddingError::TooLong)?;
    let mut padded = Vec::with_capacity(size - overhead);
    padded.extend_from_slice(content);
    padded.push(END);
    padded.resize(size - overhead, 0);
    Ok(padded)
}

/// The content that was padded. Call it after the seal was opened: it is not made for forged input.
///
/// # Errors
/// [`PaddingError::NotPadded`] if there is no mark before the zeros.
pub fn unpad(padded: &[u8]) -> Result<&[u8], PaddingError> {
    let end = padded.iter().rposition(|byte| *byte != 0).ok_or(PaddingError::NotPadded)?;
    match padded.split_at_checked(end) {
        Some((content, [END, ..])) => Ok(content),
        _ => Err(PaddingError::NotPadded),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn padded_content_comes_back_and_has_a_size(content: Vec<u8>, overhead in 0_usize..300) {
            let padded = pad(&content, overhead).unwrap();
            prop_assert!(is_bucket(padded.len() + overhead));
            prop_assert_eq!(unpad(&padded).unwrap(), content.as_slice());
        }
    }

    #[test]
    fn the_sizes_are_as_frozen() {
        for (length, size) in
            [(0, 1024), (1024, 1024), (1025, 4096), (65_537, 262_144), (1_048_576, 1_048_576)]
        {
            assert_eq!(bucket(length), Some(size));
        }
        assert_eq!(bucket(1_048_577), None);
    }

    #[test]
    fn content_may_fill_its_size_but_for_the_mark() {
        assert_eq!(pad(&[1; 1023], 0).unwrap().len(), 1024);
        assert_eq!(pad(&[1; 1024], 0).unwrap().len(), 4096);
        assert_eq!(pad(&[1; 1_048_576], 0), Err(PaddingError::TooLong));
        assert_eq!(pad(&[], usize::MAX), Err(PaddingError::TooLong));
    }

    #[test]
    fn what_was_not_padded_is_refused() {
        for bytes in [&[][..], &[0, 0], &[1, 0], &[0x80, 1]] {
            assert_eq!(unpad(bytes), Err(PaddingError::NotPadded));
        }
        assert_eq!(unpad(&[0x80]), Ok(&[][..]));
        assert_eq!(unpad(&[0x80, 0x80, 0]), Ok(&[0x80][..]));
    }
}
