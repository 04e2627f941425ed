//! Where sealed bytes are kept: eight shelves of records, changed by batches.

/// A kind of record. The numbers are frozen: they are in the database and in what is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Shelf {
    /// The vault's header: one record, the only one that is not sealed as a whole.
    Header = 1,
    /// Sealed runs of facts.
    Segment = 2,
    /// Facts since the last segment, one record each.
    Tail = 3,
    /// What is being written.
    Draft = 4,
    /// What must be known before unlocking: language, theme, a neutral name. Nothing personal, not sealed.
    Device = 5,
    /// Bonds: one record each.
    Bond = 6,
    /// The circles of bonds, in parts: groups, keys, sealed records, what is to be shared.
    Circle = 7,
    /// What one's own devices have told each other, beside the parts of their circle.
    Own = 8,
}

impl Shelf {
    /// Every shelf.
    pub const ALL: [Self; 8] = [
        Self::Header,
        Self::Segment,
        Self::Tail,
        Self::Draft,
        Self::Device,
        Self::Bond,
        Self::Circle,
        Self::Own,
    ];

    /// The frozen number.
    pub fn number(self) -> u8 {
        self as u8
    }
}

/// A record's key on its shelf: bytes, in ascending order.
pub type Key = Vec<u8>;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Puts a record, replacing the one under this key.
    Put(Shelf, Key, Vec<u8>),
    /// Deletes the record under this key, if there is one.
    Delete(Shelf, Key),
}

/// Changes that happen together or not at all, in this order.
pub type Batch = Vec<Write>;

/// Why the storage did not do it. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StorageError {
    /// The disk, or what the browser allows, is full.
    #[error("there is no room left on this device")]
    Full,
    /// Another program or tab has it.
    #[error("another window or program is using it")]
    InUse,
    /// It cannot be read or written; the text is the system's own and holds nothing personal.
    #[error("the device's storage does not answer: {0}")]
    Failed(String),
    /// It is not a database of ours, or a damaged one.
    #[error("this is not a Mendwell database, or it is damaged")]
    Foreign,
}

impl StorageError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Full => "storage-full",
            Self::InUse => "storage-in-use",
            Self::Failed(_) => "storage-failed",
            Self::Foreign => "storage-foreign",
        }
    }
}

/// A place for records. Implementations pass [`crate::contract::check`].
#[allow(async_fn_in_trait, reason = "a browser's futures stay on their thread; nothing here asks for Send")]
pub trait Storage {
    /// All records of a shelf, by key.
    async fn read(&self, shelf: Shelf) -> Result<Vec<(Key, Vec<u8>)>, StorageError>;

    /// Does all of a batch or none of it; on return it survives a loss of power.
    async fn commit(&mut self, batch: Batch) -> Result<(), StorageError>;

    /// Removes every record of every shelf, and their traces as far as the storage can.
    async fn erase(&mut self) -> Result<(), StorageError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// These numbers are in databases and in what every record is sealed to.
    #[test]
    fn the_numbers_of_shelves_are_frozen() {
        assert_eq!(Shelf::ALL.map(Shelf::number), [1, 2, 3, 4, 5, 6, 7, 8]);
    }
}
